import { expect, it } from 'vitest';
import type { Sample } from '../sample';
import { planted } from './flaw';
import { checkSample } from './planted';

/** Another way to write what a sample says. */
export interface Harmless {
  readonly what: string;
  readonly replace?: readonly (readonly [from: string, to: string])[];
  readonly cut?: readonly [from: string, upTo: string];
  /** Stands in place of what is cut. */
  readonly put?: string;
  readonly all?: true;
  readonly crlf?: true;
}

/** No check says anything of these variants that it does not say of the sample. */
export function describeHarmless(sample: Sample, variants: readonly Harmless[]): void {
  const source = sample.files.find(({ path }) => path === 'plan.md')?.text ?? '';
  const statuses = (text: string) =>
    checkSample(sample, text).checks.map(({ id, status, findings }) => [id, status, findings]);
  const expected = statuses(source);

  it.each(variants.map((variant) => [variant.what, variant] as const))(
    'is as well with %s',
    (_, { put, crlf, ...variant }) => {
      const [from, upTo] = variant.cut ?? [];
      const text = planted(source, {
        ...variant,
        replace: [
          ...(variant.replace ?? []),
          ...(put === undefined || !from ? [] : ([[from, put + from]] as const)),
        ],
        ...(from && upTo ? { cut: [from, upTo] as const } : {}),
      });
      expect(statuses(crlf ? text.replaceAll('\n', '\r\n') : text)).toEqual(expected);
    },
  );
}

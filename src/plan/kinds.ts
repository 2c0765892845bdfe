import { fail, ok, type Result } from '@/markdown/result';
import { isUnchosen } from './checks/choices';
import { idPattern, splitId } from './id-pattern';
import { isBlankCell } from './number-cell';
import { isArray, type Json } from './value';

export type KindName =
  | 'text'
  | 'prose'
  | 'oneOf'
  | 'number'
  | 'percent'
  | 'duration'
  | 'date'
  | 'id'
  | 'refs'
  | 'computed'
  | 'boolean'
  | 'code';

/**
 * How the text of an atom is a value. `get` never fails: text that is not of the kind is the value
 * itself. `put` gives the text for a value, in the style of the text that was there.
 */
export interface LeafKind {
  readonly name: KindName;
  readonly get: (text: string) => Json;
  readonly put: (text: string, value: Json) => Result<string>;
  /** What is wrong with a value that can be written all the same, in words; else undefined. */
  readonly problem: (value: Json) => string | undefined;
  readonly options?: readonly string[];
  /** The kinds of ids that a `refs` cites, or the one that an `id` defines (`ADR`, `FAIL`, …). */
  readonly ids?: readonly string[];
}

const none = () => undefined;

function asText(value: Json): Result<string> {
  if (typeof value === 'string') return ok(value);
  if (typeof value === 'number') return ok(String(value));
  const found = Array.isArray(value) ? 'a list' : value === null ? 'null' : typeof value;
  return fail(`Expected a text, not ${found}`);
}

export const text: LeafKind = {
  name: 'text',
  get: (t) => t,
  put: (_, v) => asText(v),
  problem: none,
};
export const prose: LeafKind = { ...text, name: 'prose' };
export const computed: LeafKind = { ...text, name: 'computed' };

export const boolean: LeafKind = {
  name: 'boolean',
  get: (t) => t.trim() !== '',
  put: (t, v) => {
    if (typeof v !== 'boolean') return fail('Expected true or false');
    return ok(v ? (t.trim() === '' ? 'x' : t) : ' ');
  },
  problem: none,
};

/** One of the template's words; another text is kept and flagged. */
export function oneOf(options: readonly string[]): LeafKind {
  const known = new Set(options.map((option) => option.toLowerCase()));
  return {
    ...text,
    name: 'oneOf',
    options,
    problem: (value) => {
      const typed = String(value);
      // What a template holds until one is chosen is to be written, not wrong.
      if (typed === '' || known.has(typed.toLowerCase()) || isUnchosen(typed)) return undefined;
      return `“${typed}” is none of ${options.join(', ')}`;
    },
  };
}

const plainNumber = /^-?\d+(?:\.\d+)?$/;
const wrapped = /^(\*\*|__|`|)\s*(-?\d+(?:\.\d+)?)(\s*\/\s*10)?\s*\1$/;

/** A number, bold or `8/10` allowed; its marks stay when the number changes. */
export function number(min: number, max: number): LeafKind {
  return {
    name: 'number',
    get: (t) => {
      const match = wrapped.exec(t);
      return match ? Number(match[2]) : t;
    },
    put: (t, value) => {
      const plain = asText(value);
      const match = wrapped.exec(t);
      if (!plain.ok || !match || !plainNumber.test(plain.value)) return plain;
      return ok(`${match[1]}${plain.value}${match[3] ?? ''}${match[1]}`);
    },
    problem: (value) => {
      if (value === '') return undefined;
      if (typeof value !== 'number') return `“${String(value)}” is not a number`;
      return value < min || value > max ? `Expected a number from ${min} to ${max}` : undefined;
    },
  };
}

/** What holds no answer yet is not wrong: the placeholder check says that it is to be written. */
function checkedText(name: KindName, pattern: RegExp, expected: string): LeafKind {
  return {
    ...text,
    name,
    problem: (value) =>
      isBlankCell(String(value)) || pattern.test(String(value).trim())
        ? undefined
        : `Expected ${expected}`,
  };
}

export const date = checkedText(
  'date',
  /^(?:\d{4}-\d{2}-\d{2}|YYYY-MM-DD)$/,
  'a date such as 2026-11-22',
);
export const percent = checkedText('percent', /\d(?:[.,]\d+)?\s*%/, 'a percentage such as 99.9%');
export const duration = checkedText(
  'duration',
  /\d\s*(?:ns|µs|us|ms|s|sec|min|m|h|hrs?|hours?|days?|d)\b/i,
  'a duration such as 200 ms',
);

/** An id alone in its cell; the marks and the link around it are the layout, not the value. */
export const lone: LeafKind = {
  ...text,
  get: (t) => splitId(t)?.id ?? t,
  put: (t, value) => {
    const old = splitId(t);
    if (!old || !idPattern.test(String(value))) return asText(value);
    return ok(old.before + value + old.after);
  },
};

/** The id that defines a thing of the plan. */
export function id(prefix: string): LeafKind {
  const pattern = new RegExp(`^${prefix}-\\d+$`);
  return {
    ...lone,
    name: 'id',
    ids: [prefix],
    problem: (value) =>
      value === '' || pattern.test(String(value))
        ? undefined
        : `Expected an id such as ${prefix}-001`,
  };
}

const separator = /\s*[,;]\s*/;

/** A list of ids parted by commas; any other text is the value as it stands. */
export function refs(...prefixes: readonly string[]): LeafKind {
  return {
    name: 'refs',
    ids: prefixes,
    get: (t) => {
      const parts = t === '' ? [] : t.split(separator);
      return parts.every((part) => idPattern.test(part)) ? parts : t;
    },
    put: (t, value) => {
      if (!isArray(value)) return asText(value);
      const wrong = value.find((part) => typeof part !== 'string' || part.trim() === '');
      if (wrong !== undefined) return fail(`“${String(wrong)}” is not an id`);
      return ok(value.join(/\s*[,;]\s*/.exec(t)?.[0] ?? ', '));
    },
    problem: none,
  };
}

/** Text in back quotes in the template; the quotes are the layout, not the value. */
export const code: LeafKind = {
  ...text,
  name: 'code',
  get: (t) => (isQuoted(t) ? t.slice(1, -1) : t),
  put: (t, value) => {
    const plain = asText(value);
    if (!plain.ok || plain.value === '' || plain.value.includes('`')) return plain;
    return t === '' || isQuoted(t) ? ok(`\`${plain.value}\``) : plain;
  },
};

function isQuoted(t: string): boolean {
  return t.length > 2 && /^`[^`]+`$/.test(t);
}

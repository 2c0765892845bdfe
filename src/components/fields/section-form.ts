import type { Part } from '@/plan/codecs/codec';
import type { Json } from '@/plan/value';
import type { FormControl } from './form-control';

/** The scalars of one object as a form: what is wrong with each of them. */
export interface SectionForm {
  readonly messageOf: (name: string) => string | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** The value is another now; its message follows. */
  readonly set: (name: string, value: Json) => void;
}

/**
 * A form whose control and schema load once a value is wrong or another than at first: until then there
 * is nothing to say, and typing does not wait for it.
 */
export function createSectionForm(
  parts: readonly Part[],
  values: Readonly<Record<string, Json>>,
): SectionForm {
  const listeners = new Set<() => void>();
  const waiting = new Map<string, Json>();
  let control: FormControl | undefined;
  let loading = false;
  const kinds = new Map(
    parts.flatMap(({ key, shape }) => (shape.type === 'leaf' ? [[key, shape.kind]] : [])),
  );
  const problemOf = (name: string, value: Json) => kinds.get(name)?.problem(value);
  const hasNews = (name: string, value: Json): boolean =>
    value !== values[name] || problemOf(name, value) !== undefined;
  // What is wrong from the first is drawn with the fields: nothing moves when the control is there.
  let messages: Readonly<Record<string, string | undefined>> = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, problemOf(name, value)]),
  );

  const show = (next: Readonly<Record<string, string>>): void => {
    messages = next;
    for (const listener of listeners) listener();
  };

  const load = async (): Promise<void> => {
    const { createFormControl } = await import('./form-control');
    control = createFormControl(parts, values, show);
    control.set(waiting);
  };

  return {
    messageOf: (name) => messages[name],
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (name, value) => {
      if (control) return control.set(new Map([[name, value]]));
      waiting.set(name, value);
      if (loading || !hasNews(name, value)) return;
      loading = true;
      load().catch((error: unknown) => {
        loading = false;
        reportError(error);
      });
    },
  };
}

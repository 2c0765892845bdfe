import type { Operation, Path } from '@/plan/operation';
import type { Json } from '@/plan/value';
import { useSectionActions } from './section-context';

export interface WriteOptions {
  label: string;
  /** Nothing stands at the path yet. */
  absent?: boolean;
}

/** Sets one value; the message when it is refused. A place that is not there yet is made by the first line. */
export function useWrite(path: Path, { label, absent = false }: WriteOptions) {
  const { edit } = useSectionActions();
  return (value: Json): string | undefined => {
    const whole: Operation = { type: 'set', path, value };
    const line = absent && typeof value === 'string' ? /^.*(?=\n)/.exec(value)?.[0] : undefined;
    const first: Operation[] = line ? [{ type: 'set', path, value: line.trimEnd() }] : [];
    const options = { label: `Edit ${label}`, group: path.join('/') };
    return edit([...first, whole], options)?.message;
  };
}

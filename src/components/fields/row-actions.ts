import type { Problem } from '@/markdown/result';
import type { Operation, Path } from '@/plan/operation';
import type { Json } from '@/plan/value';
import type { SectionActions } from './section-context';

export interface RowActions {
  readonly insert: (index: number) => Problem | undefined;
  /** `name`: what the row is called in messages. */
  readonly remove: (index: number, name: string) => Problem | undefined;
  readonly move: (index: number, to: number) => Problem | undefined;
}

/** What a row that comes, goes or is moved takes of a table's own text. */
export function rowEdits(path: Path, blank: () => Json) {
  return {
    insert: (index: number): Operation => ({ type: 'insert', path, index, value: blank() }),
    remove: (index: number): Operation => ({ type: 'remove', path, index }),
    move: (index: number, to: number): Operation => ({ type: 'move', path, index, to }),
  };
}

/** What a table's own text takes: rows, nothing that follows from them elsewhere. */
export function rowActions(
  word: string,
  { insert, remove, move }: ReturnType<typeof rowEdits>,
  edit: SectionActions['edit'],
): RowActions {
  return {
    insert: (index) => edit([insert(index)], { label: `Add ${word}` }),
    remove: (index, name) =>
      edit([remove(index)], {
        label: `Remove ${word}`,
        notice: `Removed ${word} ${name}`,
      }),
    move: (index, to) => edit([move(index, to)], { label: `Move ${word}` }),
  };
}

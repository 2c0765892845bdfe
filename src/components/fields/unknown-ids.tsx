import { useMemo, useSyncExternalStore } from 'react';
import type { Path } from '@/plan/operation';
import { cn } from '../ui/class-names';
import { CellIds } from './cell-ids';
import { unknownText } from './id-items';
import { type IdSource, type SectionFinding, useFindings, useIds } from './section-context';

/** The ids of a text that nothing defines: what is said of them, and the way to define them. */
export function useUnknown(path: Path, className?: string) {
  const source = useIds();
  const ids = unknownOf(byPlace(useUnknownIds(path)).get(''), source);
  return {
    words: unknownText(ids),
    offer: ids.length > 0 && (
      <span className={cn('flex flex-wrap gap-x-3', className)}>
        <CellIds ids={ids} source={source} />
      </span>
    ),
  };
}

/** The way to define the ids of a text whose field says itself what is wrong with it. */
export function UnknownIds({ path }: { path: Path }) {
  return useUnknown(path).offer;
}

interface CellColumn {
  readonly key: string;
  /** Where it stands in a row's value. */
  readonly path: readonly string[];
}

/** The ids in the texts of a table's cells that nothing defines. */
export function useUnknownCells(path: Path) {
  const source = useIds();
  const lines = useUnknownIds(path);
  const byCell = useMemo(() => byPlace(lines), [lines]);
  const idsAt = (row: number, { path: own }: CellColumn) => {
    return unknownOf(byCell.get([row, ...own].join('/')), source);
  };
  const some = byCell.size > 0;
  return {
    some,
    idsAt,
    /** What can be done about those of a cell. */
    noteOf: (row: number, column: CellColumn) => (
      <CellIds ids={idsAt(row, column)} source={source} />
    ),
    /** What is said of a row's cells, by column. */
    wordsIn: (row: number, columns: readonly CellColumn[]) => {
      if (!some) return undefined;
      const words: Record<string, string> = {};
      for (const column of columns) {
        const text = unknownText(idsAt(row, column));
        if (text !== undefined) words[column.key] = text;
      }
      return words;
    },
  };
}

const unknownOnes = new WeakMap<readonly SectionFinding[], readonly SectionFinding[]>();

/** Looked for once in the findings of a section, however many texts it has. */
function withUnknown(findings: readonly SectionFinding[]): readonly SectionFinding[] {
  const found = unknownOnes.get(findings) ?? findings.filter(({ unknownId }) => unknownId);
  unknownOnes.set(findings, found);
  return found;
}

/** The ids at a path and below that nothing defines: a line for each, after the rest of its path, as `2/title FR-999`. */
function useUnknownIds(path: Path): string {
  const { subscribe, all } = useFindings();
  return useSyncExternalStore(subscribe, () =>
    withUnknown(all())
      .filter((one) => path.every((part, at) => one.path?.[at] === part))
      .map((one) => `${one.path?.slice(path.length).join('/')} ${one.unknownId}`)
      .join('\n'),
  );
}

function byPlace(lines: string): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const [, place = '', id = ''] of lines.matchAll(/^(\S*) (\S+)$/gm))
    ids.set(place, [...(ids.get(place) ?? []), id]);
  return ids;
}

/** Each once, without those that are defined since they were found. */
function unknownOf(ids: readonly string[] = [], { isKnown }: IdSource): string[] {
  return [...new Set(ids)].filter((id) => !isKnown(id));
}

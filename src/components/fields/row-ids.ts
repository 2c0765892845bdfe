import type { GridColumn, GridRow } from '../grid/grid-model';
import type { MenuItem } from '../ui/menu-item';
import { exploreItems, placeItems, unknownText } from './id-items';
import type { RowColumn } from './rows-model';
import type { IdSource } from './section-context';

const idLike = /^(?:[A-Z]+-)+\d+[A-Za-z]?$|^T\d+$/;

/** The ids that a cell lists; none where it holds anything else. */
export function idsInCell(text: string | undefined): string[] {
  const parts = (text ?? '').split(/\s*[,;，、]\s*/u).filter((part) => part !== '');
  return parts.every((part) => idLike.test(part)) ? parts : [];
}

function holdsIds({ kind }: RowColumn): boolean {
  return kind.name === 'refs';
}

/** A column of ids offers those of the plan. */
export function withIds(column: GridColumn, of: RowColumn | undefined, ids: IdSource): GridColumn {
  if (of === undefined || !holdsIds(of)) return column;
  const options = () =>
    ids.suggestions(of.kind.ids ?? []).map(({ id, title }) => ({ id, label: title }));
  return { ...column, ids: options };
}

/** Says of a row what is wrong with it by column: ids that are defined nowhere. */
export function unknownIn(columns: readonly RowColumn[], ids: IdSource) {
  const listing = columns.filter(holdsIds);
  return (row: GridRow) => {
    const wrong: Record<string, string> = {};
    for (const { key } of listing) {
      const message = unknownInText(row.cells[key] ?? '', ids);
      if (message !== undefined) wrong[key] = message;
    }
    return wrong;
  };
}

/** With what else is wrong with its cells, by column. */
export function flagged(row: GridRow, wrong: GridRow['invalid']): GridRow {
  if (wrong === undefined || Object.keys(wrong).length === 0) return row;
  return { ...row, invalid: { ...row.invalid, ...wrong } };
}

const unknownBySource = new WeakMap<IdSource, Map<string, string | undefined>>();

/** Looked up once for a text while no id comes or goes. */
function unknownInText(text: string, ids: IdSource): string | undefined {
  if (text === '') return undefined;
  const known = unknownBySource.get(ids) ?? new Map<string, string | undefined>();
  unknownBySource.set(ids, known);
  if (!known.has(text))
    known.set(text, unknownText(idsInCell(text).filter((id) => !ids.isKnown(id))));
  return known.get(text);
}

/** How many ids of a row its menu leads to. */
const most = 8;

/** What the row's menu offers for the id that the row is about and for those that it names. */
export function itemsOfIds(
  row: GridRow | undefined,
  columns: readonly RowColumn[],
  ids: IdSource,
): MenuItem[] {
  const [first, ...others] = columns;
  const own = idsInCell(row?.cells[first?.key ?? '']);
  const named = others.filter(holdsIds).flatMap(({ key }) => idsInCell(row?.cells[key]));
  return [
    ...own.flatMap((id) => exploreItems(ids, id)),
    ...[...new Set(named)].slice(0, most).flatMap((id) => placeItems(ids, id)),
  ];
}

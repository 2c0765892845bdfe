import type { Chunk } from '@/markdown/chunk';
import { definedIds, definingRows } from '../ids/defined';
import type { Plan } from '../plan';
import { decisionsIn } from '../traceability/cells';
import { type Gap, gapKey, listedGap } from '../traceability/gap';
import { type AdrBlock, adrBlocks } from './adrs';
import { isOfKind } from './applies';
import type { Check } from './check';
import { spotText } from './filled';
import {
  frRegion,
  matrixTexts,
  nfrRegion,
  nfrRows,
  type RequirementRow,
  requirementRows,
} from './matrices';
import { judged, notApplicable } from './outcome';
import { findRegion, missing, type Region } from './region';
import { type Scope, scopeOf } from './scope';
import { cellOf, type Grid, gridOf, gridsIn, insteadOfRows, rowText } from './table';

/** A matrix is there when it has a row: a heading alone says nothing that could be judged. */
function hasMatrix(plan: Plan, scope: Scope): boolean {
  return requirementRows(plan, scope).length + nfrRows(plan, scope).length > 0;
}

/** FRs with neither ADR nor task. */
function orphanRequirements(plan: Plan, scope: Scope): RequirementRow[] {
  return requirementRows(plan, scope).filter(({ hasAdr, hasTask }) => !hasAdr && !hasTask);
}

/** ADRs that link no requirement and that no row of a matrix or an NFR table cites. */
function orphanAdrs(plan: Plan): AdrBlock[] {
  const unlinked = adrBlocks(plan).filter(({ linked }) => !linked);
  if (unlinked.length === 0) return [];
  const kinds = definedIds(plan).flatMap(({ kind }) => (/^NFR\b/.test(kind) ? kind : []));
  const texts = [
    ...matrixTexts(plan),
    ...definingRows(plan, kinds).map(({ piece, table, row }) => rowText(gridOf(piece, table), row)),
  ];
  const cited = new Set(texts.flatMap(decisionsIn));
  return unlinked.filter(({ id }) => !cited.has(id));
}

/** Nothing stands alone. */
const noOrphans: Check = {
  id: 'SR-PLAN-20',
  run: ({ plan, placeholders }) => {
    const scope = scopeOf(plan, placeholders);
    if (!hasMatrix(plan, scope)) return notApplicable;
    const section = (frRegion(plan) ?? nfrRegion(plan))?.section ?? '';
    return judged([
      ...orphanRequirements(plan, scope).map(({ id, chunk, row }) => {
        const message = `${id} has neither ADR nor task, expected one of them`;
        return { message, chunk, at: row.from, section, fixable: false };
      }),
      ...orphanAdrs(plan).map(({ id, ...place }) => {
        const message = `${id} serves no requirement, expected one that it links or that cites it`;
        return { ...place, message, fixable: false };
      }),
    ]);
  },
};

function gapsOf(plan: Plan, scope: Scope): Gap[] {
  const untested = requirementRows(plan, scope).filter(({ hasTest }) => !hasTest);
  return [
    ...orphanRequirements(plan, scope).map(({ id }) => ({ type: 'Orphan FR', item: id })),
    ...orphanAdrs(plan).map(({ id }) => ({ type: 'Orphan ADR', item: id })),
    ...untested.map(({ id }) => ({ type: 'Missing Test', item: id })),
  ];
}

/** Traceability Gaps holds the gaps, all of them, and no other. */
const listed: Check = {
  id: 'CALC-GAPS',
  run: ({ plan, placeholders }) => {
    const scope = scopeOf(plan, placeholders);
    if (!hasMatrix(plan, scope)) return notApplicable;
    const region = findRegion(plan, 'Traceability Gaps');
    const parent = findRegion(plan, 'Requirements Traceability Matrix');
    const nearest = [region, parent, frRegion(plan)];
    const section = nearest.find((other) => other !== undefined)?.section ?? '';
    const place = { section, fixable: canList(plan, region) };
    const gaps = gapsOf(plan, scope);
    const rows = listedIn(gapGrid(region));
    const known = new Set(rows.map(({ key }) => key));
    const unlisted = gaps.filter((gap) => !known.has(gapKey(gap)));
    return judged([
      ...unlisted.map(({ type, item }) => {
        const message = `Traceability Gaps lacks ${type} ${item}, expected its row`;
        return { ...missing(message + insteadOfRows(region), ...nearest), ...place };
      }),
      ...superfluous(rows, gaps).map((finding) => ({ ...finding, ...place })),
    ]);
  },
};

interface ListedGap {
  readonly key: string;
  readonly gap: Gap;
  readonly chunk: Chunk;
  readonly at: number;
}

function gapGrid(region: Region | undefined): Grid | undefined {
  return gridsIn(region).find(({ columns }) =>
    [gapColumn, itemColumn].every((column) => columns.some((name) => column.test(name))),
  );
}

/** Rows can come and go where the section's own table is, or where there is room for it and its heading. */
function canList(plan: Plan, region: Region | undefined): boolean {
  const { section = '' } = region ?? frRegion(plan) ?? nfrRegion(plan) ?? {};
  if (!isOfKind(plan, section, 'requirements-traceability')) return false;
  return gapGrid(region) !== undefined || gridsIn(region).length === 0;
}

const gapColumn = /^gap\b|^type$/;
const itemColumn = /^item\b/;

/** The rows that name a gap; a row "None" and an empty one name none. */
function listedIn(grid: Grid | undefined): ListedGap[] {
  if (!grid) return [];
  const { chunk } = grid.piece;
  return grid.table.rows.flatMap((row): ListedGap[] => {
    const cell = (column: RegExp) => {
      const spot = cellOf(grid, row, column);
      return spot ? spotText(spot) : '';
    };
    const gap = listedGap({ type: cell(gapColumn), item: cell(itemColumn) });
    return gap ? [{ key: gapKey(gap), gap, chunk, at: row.from }] : [];
  });
}

/** The rows of what is no gap, and of gaps that a row before them lists. */
function superfluous(rows: readonly ListedGap[], gaps: readonly Gap[]) {
  const wanted = new Set(gaps.map(gapKey));
  const seen = new Set<string>();
  return rows.flatMap(({ key, gap: { type, item }, chunk, at }) => {
    const repeated = seen.has(key);
    seen.add(key);
    if (wanted.has(key) && !repeated) return [];
    const expected = repeated ? 'one row for it' : 'no such gap';
    const message = `Traceability Gaps lists ${type} ${item}, expected ${expected}`;
    return [{ message, chunk, at }];
  });
}

export const gapChecks: readonly Check[] = [noOrphans, listed];

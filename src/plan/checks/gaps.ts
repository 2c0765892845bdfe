import { definedIds, definingRows } from '../ids/defined';
import type { Plan } from '../plan';
import { type AdrBlock, adrBlocks } from './adrs';
import type { Check, Finding } from './check';
import { isFilled, isFilledRow, spotText } from './filled';
import { frRegion, nfrRegion, nfrRows, type RequirementRow, requirementRows } from './matrices';
import { judged, notApplicable } from './outcome';
import { findRegion, missing } from './region';
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
function orphanAdrs(plan: Plan, scope: Scope): AdrBlock[] {
  const unlinked = adrBlocks(plan).filter(({ linked }) => !linked);
  if (unlinked.length === 0) return [];
  const kinds = definedIds(plan).flatMap(({ kind }) => (/^NFR\b/.test(kind) ? kind : []));
  const texts = [
    ...[...requirementRows(plan, scope), ...nfrRows(plan, scope)].map(({ grid, row }) =>
      rowText(grid, row),
    ),
    ...definingRows(plan, kinds).map(({ piece, table, row }) => rowText(gridOf(piece, table), row)),
  ];
  const cited = new Set(texts.flatMap((text) => text.match(adrToken) ?? []));
  return unlinked.filter(({ id }) => !cited.has(id));
}

const adrToken = /(?<![\p{L}\p{N}_-])ADR-\d{1,6}[A-Za-z]?(?![\p{L}\p{N}_])/gu;

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
      ...orphanAdrs(plan, scope).map(({ id, ...place }) => {
        const message = `${id} serves no requirement, expected one that it links or that cites it`;
        return { ...place, message, fixable: false };
      }),
    ]);
  },
};

interface Gap {
  readonly type: string;
  readonly item: string;
}

function gapsOf(plan: Plan, scope: Scope): Gap[] {
  const untested = requirementRows(plan, scope).filter(({ hasTest }) => !hasTest);
  return [
    ...orphanRequirements(plan, scope).map(({ id }) => ({ type: 'Orphan FR', item: id })),
    ...orphanAdrs(plan, scope).map(({ id }) => ({ type: 'Orphan ADR', item: id })),
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
    const rows = gridsIn(region).flatMap((grid) => listedGaps(scope, grid, region?.section ?? ''));
    const gaps = new Map(gapsOf(plan, scope).map((gap) => [keyOf(gap), gap]));
    const known = new Set(rows.map(({ key }) => key));
    const unlisted = [...gaps].filter(([key]) => !known.has(key));
    const parent = findRegion(plan, 'Requirements Traceability Matrix');
    return judged([
      ...unlisted.map(([, { type, item }]) => ({
        ...missing(
          `Traceability Gaps lacks ${type} ${item}, expected its row${insteadOfRows(region)}`,
          region,
          parent,
          frRegion(plan),
        ),
        fixable: gridsIn(region).length > 0,
      })),
      ...rows.flatMap(({ key, finding }) => (gaps.has(key) ? [] : [finding])),
    ]);
  },
};

function keyOf({ type, item }: Gap): string {
  return `${type.toLowerCase().replace(/\s+/g, ' ')} ${item}`;
}

/** The rows that name a gap; a row "None", an empty one and a template's are none. */
function listedGaps(scope: Scope, grid: Grid, section: string) {
  const { chunk } = grid.piece;
  return grid.table.rows.flatMap((row): { key: string; finding: Finding }[] => {
    const cell = (column: RegExp) => {
      const spot = cellOf(grid, row, column);
      return spot && isFilled(scope, spot) ? plain(spotText(spot)) : '';
    };
    const gap = { type: cell(/^gap\b|^type$/), item: itemOf(cell(/^item\b/)) };
    if (!isFilledRow(scope, chunk, row, 0) || /^no\b/i.test(gap.type)) return [];
    const message = `Traceability Gaps lists ${gap.type} ${gap.item}, expected no such gap`;
    return [{ key: keyOf(gap), finding: { message, chunk, at: row.from, section, fixable: true } }];
  });
}

/** The id that an item starts with, else its text. */
function itemOf(text: string): string {
  return (
    /^(?:FR|ADR|NFR(?:-[A-Z]{2,})?)-\d{1,6}[A-Za-z]?(?![\p{L}\p{N}_])/u.exec(text)?.[0] ?? text
  );
}

function plain(text: string): string {
  return text.replace(/[*_`]/g, '').trim();
}

export const gapChecks: readonly Check[] = [noOrphans, listed];

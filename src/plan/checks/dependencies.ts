import type { Row } from '@/markdown/tables';
import { definingRows } from '../ids/defined';
import { isMissed } from './applies';
import type { Check, CheckContext, Finding } from './check';
import { isFilled, type Spot } from './filled';
import { judged, manual, notApplicable } from './outcome';
import { findRegion, missing } from './region';
import { scopeOf } from './scope';
import { cellOf, type Grid, gridOf, insteadOfRows, rowText } from './table';

type DefiningRow = ReturnType<typeof definingRows>[number];

function registryOf({ plan }: CheckContext) {
  return findRegion(plan, 'Dependency Registry');
}

function hasRegistry(context: CheckContext): boolean {
  return (
    registryOf(context) !== undefined || definingRows(context.plan, ['PKG', 'API', 'FW']).length > 0
  );
}

function atRow({ piece, row, section }: DefiningRow, message: string): Finding {
  return { message, chunk: piece.chunk, at: row.from, section, fixable: false };
}

/** The registry has a PKG or FW row, and each has a name and a version. */
const filled: Check = {
  id: 'SR-PLAN-03',
  run: (context) => {
    const { plan, placeholders } = context;
    const registry = registryOf(context);
    if (!hasRegistry(context)) {
      if (!isMissed(plan, ['product'])) return notApplicable;
      const near = findRegion(plan, 'Technical Context');
      return judged([missing('Dependency Registry is missing, expected its section', near)]);
    }
    const rows = definingRows(plan, ['PKG', 'FW']);
    if (rows.length === 0) {
      const message = `The registry has no PKG or FW row, expected one${insteadOfRows(registry)}`;
      return judged([missing(message, registry)]);
    }
    const scope = scopeOf(plan, placeholders);
    return judged(
      rows.flatMap((found) => {
        const grid = gridOf(found.piece, found.table);
        const lacks = [
          { what: 'name', cell: nameOf(grid, found.row) },
          { what: 'version', cell: cellOf(grid, found.row, /\bversion\b/) },
        ].filter(({ cell }) => !isFilled(scope, cell));
        return lacks.map(({ what }) => atRow(found, `${found.id} has no ${what}, expected one`));
      }),
    );
  },
};

/** What the column of names says, else the first cell after the id. */
function nameOf(grid: Grid, row: Row): Spot | undefined {
  const named = cellOf(grid, row, /^(?:package|framework|name|library)\b/);
  const second = row.cells[1]?.content;
  return named ?? (second && { chunk: grid.piece.chunk, ...second });
}

/** Whether the versions exist is for a registry to say. */
const verified: Check = {
  id: 'SR-PLAN-04',
  run: (context) =>
    hasRegistry(context)
      ? manual('Look each package and version up in its registry: it exists and is supported.')
      : notApplicable,
};

/** Every PKG, API and FW row has an http(s) URL. */
const documented: Check = {
  id: 'SR-PLAN-05',
  run: ({ plan }) => {
    const rows = definingRows(plan, ['PKG', 'API', 'FW']);
    if (rows.length === 0) return notApplicable;
    const lacking = rows.filter(
      ({ piece, table, row }) => !/https?:\/\/[^\s|]/i.test(rowText(gridOf(piece, table), row)),
    );
    return judged(
      lacking.map((found) => atRow(found, `${found.id} has no URL, expected its documentation’s`)),
    );
  },
};

export const dependencyChecks: readonly Check[] = [filled, verified, documented];

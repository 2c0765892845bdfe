import { definingRows } from '../ids/defined';
import { observabilityHeadings } from '../observability-headings';
import { isMissed } from './applies';
import type { Check } from './check';
import { isFilled } from './filled';
import { judged, notApplicable } from './outcome';
import { findRegion, missing } from './region';
import { scopeOf } from './scope';
import { cellOf, gridOf, hasListForTable, insteadOfRows, rowText } from './table';

const sliToken = /(?<![\p{L}\p{N}_-])SLI-\d{1,6}[A-Za-z]?(?![\p{L}\p{N}_])/gu;

/** Two indicators at least have an objective. */
const objectives: Check = {
  id: 'SR-PLAN-23',
  run: ({ plan }) => {
    const section = findRegion(plan, ...observabilityHeadings);
    const indicators = findRegion(plan, 'Service Level Indicators', 'SLIs');
    const rows = definingRows(plan, ['SLI', 'SLO']);
    const isThere = section !== undefined || indicators !== undefined || rows.length > 0;
    if (!isThere && !isMissed(plan, ['product'])) return notApplicable;
    const named = new Set(
      rows
        .filter(({ kind }) => kind === 'SLO')
        .flatMap(({ piece, table, row }) => [
          ...rowText(gridOf(piece, table), row).matchAll(sliToken),
        ])
        .map(([id]) => id),
    );
    const slis = new Set(rows.filter(({ kind }) => kind === 'SLI').map(({ id }) => id));
    const count = [...slis].filter((id) => named.has(id)).length;
    if (count >= 2) return judged([]);
    const message = `${count} SLIs have an SLO, expected at least 2${insteadOfRows(indicators)}`;
    return judged([missing(message, indicators, section)]);
  },
};

/** Every alert says what to do. */
const runbooks: Check = {
  id: 'SR-PLAN-24',
  run: ({ plan, placeholders }) => {
    const rows = definingRows(plan, ['ALERT']);
    const region = findRegion(plan, 'Alert Definitions');
    if (rows.length === 0) {
      if (!hasListForTable(region)) return notApplicable;
      const message = `No alert names its runbook, expected a row for each${insteadOfRows(region)}`;
      return judged([missing(message, region)]);
    }
    const scope = scopeOf(plan, placeholders);
    const lacking = rows.filter(
      ({ piece, table, row }) => !isFilled(scope, cellOf(gridOf(piece, table), row, /^runbook\b/)),
    );
    return judged(
      lacking.map(({ id, piece, row, section }) => {
        const message = `${id} has no runbook, expected one`;
        return { message, chunk: piece.chunk, at: row.from, section, fixable: false };
      }),
    );
  },
};

export const observabilityChecks: readonly Check[] = [objectives, runbooks];

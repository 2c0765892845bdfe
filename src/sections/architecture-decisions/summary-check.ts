import type { MarkdownDocument } from '@/markdown/document';
import type { Check, Finding } from '@/plan/checks/check';
import { judged, notApplicable } from '@/plan/checks/outcome';
import { findRegion, missing } from '@/plan/checks/region';
import { insteadOfRows } from '@/plan/checks/table';
import { positionOf } from '@/plan/place';
import type { PlanSection } from '@/plan/plan';
import { decisionsSection, judgedDecisions, placeOf } from './judged-decisions';
import { readSummaryRows } from './summary-rows';

const adrId = /ADR-\d+[A-Za-z]?/;

const noColumn = ' in a table with the column “ADR”';

/** The ADR blocks and the summary's rows are the same set of ids. */
export const summaryComplete: Check = {
  id: 'SR-PLAN-11',
  run: (context) => {
    const section = decisionsSection(context);
    if (!section) return notApplicable;
    const blocks = new Set(judgedDecisions(section).map(({ id }) => id));
    const rows = readSummaryRows(section.value).map(({ id }) => adrId.exec(id)?.[0] ?? '');
    const listed = new Set(rows.filter((id) => id !== ''));
    if (blocks.size + listed.size === 0) return notApplicable;
    const summary = findRegion(context.plan, 'Architecture Decisions Summary');
    const nearest = [summary, findRegion(context.plan, 'Architecture Decisions')];
    const unlisted = [...blocks].filter((id) => !listed.has(id));
    const fixable = unlisted.length > 0 && takesRows(context.plan.document, section);
    return judged([
      ...unlisted.map((id) => ({
        ...missing(
          `${id} has no row in the summary, expected one${fixable ? '' : noColumn}${insteadOfRows(summary)}`,
          ...nearest,
        ),
        fixable,
      })),
      ...withoutBlock(section, rows, blocks),
    ]);
  },
};

/** Whether a decision's row can be written: rows are told apart by a column that a table may lack. */
function takesRows(document: MarkdownDocument, { place }: PlanSection): boolean {
  const rows = placeOf(place, 'summary', 'rows');
  if (rows?.type !== 'array') return placeOf(place, 'summary')?.type === 'absent';
  return rows.insert?.(document, rows.items.length, { id: 'ADR-000' }).ok === true;
}

function withoutBlock(
  section: PlanSection,
  rows: readonly string[],
  blocks: ReadonlySet<string>,
): Finding[] {
  return rows.flatMap((id, index) => {
    if (id === '' || blocks.has(id)) return [];
    const place = placeOf(section.place, 'summary', 'rows', String(index));
    const position = place && positionOf(place);
    const message = `The summary lists ${id}, expected its block “${id}: …”`;
    return [
      {
        message,
        chunk: position?.chunk,
        at: position?.at ?? 0,
        section: section.id,
        fixable: false,
      },
    ];
  });
}

import type { Layout } from './layout';
import { type DecisionModel, type MatrixModel, printScaled } from './plan-model';
import { heading, labelAbove, labels, present, table } from './render-blocks';

/** The blocks of one decision; unknown things may stand between any two of them. */
export function decisionBlocks(layout: Layout, decision: DecisionModel): string[] {
  const { id, title, matrix } = decision;
  const facts = present([
    ['Status', decision.status],
    ['Impact', decision.impact],
    ['Linked Requirements', decision.requirements.join(', ')],
    ['Decision Date', decision.date],
    ['Decision', decision.decision],
    ['Context', decision.context],
    ['Rationale', decision.rationale],
  ]);
  return [
    heading(layout, 3, `${id}${layout.idSeparator}${title}`),
    labels(layout.labels, facts),
    ...(matrix ? matrixBlocks(layout, matrix) : []),
    ...closingBlocks(layout, decision),
  ];
}

function matrixBlocks(layout: Layout, matrix: MatrixModel): string[] {
  const nameOf = (option: number) => `Option ${option + 1}`;
  const bold = (text: string) => (layout.boldScores && text !== '' ? `**${text}**` : text);
  const header = [
    'Criterion',
    'Weight',
    ...matrix.options.map((name, i) => `Opt ${i + 1}: ${name}`),
  ];
  const rows = matrix.criteria.map(({ name, weight, scores }) => [
    name,
    weight.printed,
    ...scores.map((tenths) => (tenths === undefined ? '' : printScaled(tenths, 1))),
  ]);
  const sums = [bold('Weighted Score'), '', ...matrix.printedScores.map(bold)];
  const why = matrix.whyNot.map(({ option, text }) => `- **${nameOf(option)}**: ${text}`);
  const selected = `${nameOf(matrix.selected)}: ${matrix.options[matrix.selected] ?? ''}`;
  return [
    heading(layout, 4, 'Brainstorm-Curate Evidence'),
    labels(layout.labels, [
      { label: 'Protocol Applied', value: 'Yes' },
      { label: 'Options Generated', value: String(matrix.optionsGenerated) },
    ]),
    table(
      layout.table,
      arranged(layout, header, 'Notes'),
      [...rows, sums].map((cells) => arranged(layout, cells, '')),
      true,
    ),
    labels(layout.labels, [{ label: 'Selected', value: selected }]),
    ...(why.length > 0 ? [labelAbove(layout.labels, 'Why Not Others', why.join('\n'))] : []),
  ];
}

/** The weights before the criteria or at the end, and remarks at the end. */
function arranged(
  { table: { rotate, extraColumn } }: Layout,
  [name = '', weight = '', ...scores]: readonly string[],
  remark: string,
): string[] {
  const last = extraColumn ? [remark] : [];
  // A row without outer bars cannot begin with an empty cell.
  if (rotate === 1)
    return [...(weight === '' ? [name, weight] : [weight, name]), ...scores, ...last];
  if (rotate === 2) return [name, ...scores, weight, ...last];
  return [name, weight, ...scores, ...last];
}

function closingBlocks(layout: Layout, decision: DecisionModel): string[] {
  const { reversibility, tradeOffs, notes, fullRecord, id } = decision;
  const before = present([['Reversibility', reversibility]]);
  const after = present([
    ['Implementation Notes', notes],
    ['Full ADR', fullRecord && `[${id}](${fullRecord})`],
  ]);
  const bullets = tradeOffs && [
    `- ✅ **Pros**: ${tradeOffs.pros}`,
    `- ❌ **Cons**: ${tradeOffs.cons}`,
    `- ⚠️ **Risks**: ${tradeOffs.risks}`,
  ];
  return [
    ...(before.length > 0 ? [labels(layout.labels, before)] : []),
    ...(bullets ? [labelAbove(layout.labels, 'Trade-offs Accepted', bullets.join('\n'))] : []),
    ...(after.length > 0 ? [labels(layout.labels, after)] : []),
  ];
}

export function decisionsSummaryBlocks(
  layout: Layout,
  decisions: readonly DecisionModel[],
): string[] {
  const rows = decisions.map(({ id, title, status, impact, requirements, fullRecord }) => [
    id,
    title,
    status,
    impact,
    requirements.join(', '),
    fullRecord ? `[${id}](${fullRecord})` : '-',
  ]);
  return [
    heading(layout, 3, 'Architecture Decisions Summary'),
    table(layout.table, ['ADR', 'Title', 'Status', 'Impact', 'Requirements', 'Full Doc'], rows),
  ];
}

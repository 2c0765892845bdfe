import type { Layout } from './layout';
import { categories, type PreMortemModel, type ScenarioModel } from './plan-model';
import { heading, labelAbove, labels, present, table } from './render-blocks';

const summaryHeader = [
  'ID',
  'Failure Mode',
  'Category',
  'Probability',
  'Impact',
  'Risk Score',
  'Status',
];

/** The blocks of Pre-Mortem Analysis below its heading. */
export function preMortemBlocks(layout: Layout, { rows, details }: PreMortemModel): string[] {
  const cells = rows.map((row) => [
    row.id,
    row.mode,
    row.category,
    row.probability,
    row.impact,
    row.printedScore,
    row.status,
  ]);
  const present = new Set(rows.map(({ category }) => category));
  const boxes = categories.map((name) => `${present.has(name) ? '☑' : '☐'} ${name}`);
  return [
    heading(layout, 3, 'Failure Scenarios Summary'),
    table(layout.table, summaryHeader, cells),
    '**Risk Score** = Probability (H:3, M:2, L:1) × Impact (C:3, M:2, L:1)',
    labels(layout.labels, [{ label: 'Category Coverage', value: boxes.join(' ') }]),
    ...details.flatMap((scenario) => scenarioBlocks(layout, scenario)),
  ];
}

function scenarioBlocks(layout: Layout, scenario: ScenarioModel): string[] {
  const { id, mode, description, warnings, prevention, contingency, killCriteria } = scenario;
  const style = layout.labels;
  const one = (label: string, value: string | undefined) => {
    const entries = present([[label, value]]);
    return entries.length > 0 ? [labels(style, entries)] : [];
  };
  const tasks = warnings?.map(({ done, text }) => `- [${done ? 'x' : ' '}] ${text}`).join('\n');
  const actions = prevention?.map(({ action, owner, due, status }) => [action, owner, due, status]);
  const header = ['Action', 'Owner', 'Due Date', 'Status'];
  return [
    heading(layout, 3, `${id}${layout.idSeparator}${mode}`),
    ...one('Description', description),
    ...(tasks ? [labelAbove(style, 'Early Warning Signs', tasks)] : []),
    ...(actions
      ? [labelAbove(style, 'Prevention Strategy', table(layout.table, header, actions))]
      : []),
    ...one('Contingency Plan', contingency),
    ...(killCriteria
      ? [labelAbove(style, 'Kill Criteria', `\`\`\`\n${killCriteria}\n\`\`\``)]
      : []),
  ];
}

import type { Layout, Noise, SectionName } from './layout';
import type { HeaderModel, PlanModel, StructureModel } from './plan-model';
import { heading, labelled, labels, present, table } from './render-blocks';
import { decisionBlocks, decisionsSummaryBlocks } from './render-decisions';
import { preMortemBlocks } from './render-pre-mortem';

export interface RenderedPlan {
  readonly text: string;
  /** What no section knows and every edit has to leave alone, as it stands in the text. */
  readonly unknown: readonly string[];
}

const titles: Readonly<Record<SectionName, readonly [emoji: string, title: string]>> = {
  summary: ['📝', 'Summary'],
  technicalContext: ['⚙️', 'Technical Context'],
  decisions: ['🏗️', 'Architecture Decisions'],
  preMortem: ['💥', 'Pre-Mortem Analysis'],
  constitution: ['⚖️', 'Constitution Check'],
  structure: ['🗂️', 'Project Structure'],
  complexity: ['🧮', 'Complexity Tracking'],
};

/** Sections that are prose as a whole: anything put between their blocks would belong to them. */
const proseSections: ReadonlySet<SectionName> = new Set(['summary', 'constitution']);

/** Writes the plan down in the layout. Sections that the model lacks are absent. */
export function renderPlan(model: PlanModel, layout: Layout): RenderedPlan {
  const noise = noiseMaker(layout);
  const blocks = headerBlocks(model.header, layout);
  let number = 0;
  for (const name of layout.order) {
    const body = sectionBlocks(name, model, layout);
    if (!body) continue;
    number += 1;
    const [emoji, title] = titles[name];
    const parts = [layout.numbered ? `${number}.` : '', layout.emoji ? emoji : '', title];
    blocks.push(heading(layout, 2, parts.filter((part) => part !== '').join(' ')));
    for (const [index, block] of body.entries()) {
      blocks.push(block);
      if (!proseSections.has(name)) blocks.push(...noise.after(index, block, body[index + 1]));
    }
  }
  const text = blocks.join('\n\n') + (layout.finalNewline ? '\n' : '');
  return { text: text.replaceAll('\n', layout.lineEnding), unknown: noise.made };
}

function headerBlocks({ title, branch, date, spec, input }: HeaderModel, layout: Layout): string[] {
  const entries = present([
    ['Branch', branch && `\`${branch}\``],
    ['Date', date],
    ['Spec', spec],
  ]);
  const line = entries.map((entry) => labelled('plain', entry)).join(' | ');
  const first = layout.joinedHeader ? line : labels(layout.labels, entries);
  const last = labels(layout.labels, present([['Input', input]]));
  return [heading(layout, 1, `Implementation Plan: ${title}`), first, last].filter((b) => b !== '');
}

function sectionBlocks(name: SectionName, model: PlanModel, layout: Layout): string[] | undefined {
  switch (name) {
    case 'summary':
      return model.summary === undefined ? undefined : [model.summary];
    case 'constitution':
      return model.constitution === undefined ? undefined : [model.constitution];
    case 'technicalContext':
      return model.technicalContext && [labels(layout.labels, model.technicalContext)];
    case 'decisions':
      return (
        model.decisions && [
          ...model.decisions.flatMap((decision) => decisionBlocks(layout, decision)),
          ...(model.decisionsSummary ? decisionsSummaryBlocks(layout, model.decisions) : []),
        ]
      );
    case 'preMortem':
      return model.preMortem && preMortemBlocks(layout, model.preMortem);
    case 'structure':
      return model.structure && structureBlocks(layout, model.structure);
    case 'complexity':
      return (
        model.complexity && [
          table(
            layout.table,
            ['Violation', 'Why Needed', 'Simpler Alternative Rejected Because'],
            model.complexity.map(({ violation, why, alternative }) => [
              violation,
              why,
              alternative,
            ]),
          ),
        ]
      );
  }
}

function structureBlocks(layout: Layout, { documentation, source, decision }: StructureModel) {
  const fence = (text: string) => `\`\`\`text\n${text}\n\`\`\``;
  return [
    ...(documentation
      ? [heading(layout, 3, 'Documentation (this feature)'), fence(documentation)]
      : []),
    heading(layout, 3, 'Source Code (repository root)'),
    fence(source),
    ...(decision
      ? [labels(layout.labels, [{ label: 'Structure Decision', value: decision }])]
      : []),
  ];
}

function noiseMaker({ noise }: Layout) {
  const made: string[] = [];
  let gap = 0;
  const write: Readonly<Record<Noise, (n: number) => string>> = {
    none: () => '',
    paragraph: (n) => `A remark of the authors, number ${n}, that no form knows.`,
    comment: (n) => `<!-- Unknown ${n}: | a | b |\n# not a heading -->`,
    label: (n) => `**Unknown Key ${n}**: kept as it is`,
    rule: () => '---',
  };
  const after = (_: number, block: string, next: string | undefined): string[] => {
    gap += 1;
    const kind = noise[gap % noise.length] ?? 'none';
    const text = write[kind](gap);
    if (text === '' || (next === undefined && kind !== 'comment')) return [];
    if (block.startsWith('- ') || next?.startsWith('- ')) return [];
    made.push(text);
    return [text];
  };
  return { made, after };
}

import { definedIds } from '@/plan/ids/defined';
import type { Plan } from '@/plan/plan';
import type { PlacedReport } from '../checks/plan-report';
import type { GuideActions } from '../guide/guide-actions';
import { missingSections } from '../guide/missing-sections';
import { outlineOfPlan } from '../guide/outline';
import { checksSection, referencesSection } from '../routes';
import { modifierName } from '../shell/platform';
import { chooseTheme } from '../theme/theme';

/** One line of the command palette. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly shortcut?: string;
  readonly run: () => void;
}

/** How many findings are offered. */
const most = 50;

/** How many ids are. */
const mostIds = 12;

export function placeChoices(plan: Plan, { goTo }: GuideActions): readonly Choice[] {
  const places = outlineOfPlan(plan).flatMap(({ id, name, items }) => [
    { key: `section ${id}`, label: name, run: () => goTo(id) },
    ...items.map((item) => ({
      key: `item ${id} ${item.part} ${item.index}`,
      label: `${item.id} ${item.title}`,
      run: () => goTo(id, item.id),
    })),
  ]);
  const checks = { key: 'checks', label: 'All checks and gates', run: () => goTo(checksSection) };
  const references = {
    key: 'references',
    label: 'References: if this changes…',
    run: () => goTo(referencesSection),
  };
  return [...places, checks, references];
}

/** Ids that fit what is typed: what refers to each. */
export function referenceChoices(
  plan: Plan,
  { goTo }: GuideActions,
  typed: string,
): readonly Choice[] {
  const words = typed.toUpperCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const ids = new Set(definedIds(plan).map(({ id }) => id));
  return [...ids]
    .filter((id) => words.every((word) => `IF ${id} CHANGES`.includes(word)))
    .slice(0, mostIds)
    .map((id) => ({
      key: `references ${id}`,
      label: `If ${id} changes`,
      run: () => goTo(referencesSection, id),
    }));
}

/** `isLocked`: the plan cannot be edited. */
export function commandChoices(
  plan: Plan,
  actions: GuideActions,
  isLocked: boolean,
): readonly Choice[] {
  const main = modifierName();
  const command = (label: string, run: () => void, shortcut?: string): Choice => ({
    key: `command ${label}`,
    label,
    run,
    ...(shortcut === undefined ? {} : { shortcut }),
  });
  return [
    command('Undo', actions.undo, `${main} Z`),
    command('Redo', actions.redo),
    command('Save', actions.save, `${main} S`),
    command('Copy Markdown', actions.copyMarkdown),
    command('Export…', () => actions.open('export')),
    command('Keyboard shortcuts', () => actions.open('shortcuts'), '?'),
    command('Colours as the system', () => chooseTheme('system')),
    command('Light colours', () => chooseTheme('light')),
    command('Dark colours', () => chooseTheme('dark')),
    ...(isLocked ? [] : missingSections(plan)).map(({ id, name }) =>
      command(`Add section: ${name}`, () => actions.addSection(id)),
    ),
  ];
}

export function findingChoices(
  report: PlacedReport | undefined,
  { goToFinding }: GuideActions,
): readonly Choice[] {
  return (report?.findings ?? []).slice(0, most).map((finding) => ({
    key: `finding ${finding.key}`,
    label: `${finding.checkId} ${finding.message}`,
    run: () => goToFinding(finding),
  }));
}

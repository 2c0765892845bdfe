import { navigate } from 'wouter/use-browser-location';
import { drawLater } from '@/components/ui/draw-later';
import { showToast } from '@/components/ui/toast-queue';
import { withPart } from '@/components/ui/with-part';
import { isWithin, type PlacedFinding } from '../checks/plan-report';
import { sentence } from '../notices/notices';
import { tell } from '../notices/tell';
import { planPath } from '../routes';
import { copyPlan } from '../workspace/copy-plan';
import type { PlanStore } from '../workspace/edit-plan';
import type { PlanEditor } from '../workspace/plan-editor';
import { focusWhenDrawn } from './focus-request';
import type { GuideActions, GuideDialog } from './guide-actions';
import { outlineOfSection } from './outline';

/** The actions of the Guide on one workspace. */
export function createGuideActions(
  store: PlanStore,
  editor: PlanEditor,
  open: (dialog: GuideDialog) => void,
): GuideActions {
  const plan = () => store.getState().plan.plan;
  const goTo = (section: string, item?: string) => {
    navigate(planPath(store.getState().id, section, item));
    focusMain();
  };
  return {
    open,
    goTo,
    goToFinding: (finding) => {
      if (finding.section === '') return;
      navigate(planPath(store.getState().id, finding.section, itemOf(store, finding)));
      if (finding.path) focusWhenDrawn(finding.path);
      else focusMain();
    },
    fix: (findings) => {
      const label = findings.length === 1 ? `Fix ${findings[0]?.checkId}` : 'Fix computed text';
      withPart('The fix', async () => {
        const { fixesFor } = await import('../checks/fix');
        const problem = editor.edit(fixesFor(plan(), findings), { label });
        if (problem) showToast({ tone: 'fail', message: sentence(problem) });
      });
    },
    addSection: (definition) =>
      withPart('The section', async () => {
        const before = new Set(plan().sections.map(({ id }) => id));
        const problem = await editor.addSection(definition);
        if (problem) return void showToast({ tone: 'fail', message: sentence(problem) });
        const added = plan().sections.find(({ id }) => !before.has(id));
        if (added) goTo(added.id);
        return undefined;
      }),
    undo: () => takeBack(store.getState().undo),
    redo: () => takeBack(store.getState().redo),
    save: () =>
      withPart('Saving', async () => {
        const { savePlan } = await import('../workspace/save-plan');
        tell('The plan was not saved', savePlan(store));
      }),
    copyMarkdown: () => tell('The plan was not copied', copyPlan(store)),
  };
}

/** Drawn in steps only where the keys that follow can wait: a cell hears of them, a field takes them by itself. */
function takeBack(take: () => boolean): void {
  if (document.activeElement?.matches('[data-cell]')) drawLater(take);
  else take();
}

/** The item that a finding is in, by the id under which the address names it. */
function itemOf(
  store: PlanStore,
  finding: Pick<PlacedFinding, 'section' | 'path'>,
): string | undefined {
  const section = store.getState().plan.plan.sections.find(({ id }) => id === finding.section);
  if (!section) return undefined;
  const found = outlineOfSection(section).items.find(({ part, index }) =>
    isWithin(['sections', section.id, 'value', part, String(index)], finding),
  );
  return found?.id;
}

/** Puts the focus at the start of what the user has gone to, once it is drawn. */
export function focusMain(): void {
  requestAnimationFrame(() => document.getElementById('main')?.focus({ preventScroll: true }));
}

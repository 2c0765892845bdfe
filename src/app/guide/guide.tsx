import { useEffect, useState } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { useDrawnInSteps } from '@/components/ui/draw-later';
import { ReadOnly } from '@/components/ui/read-only';
import { isPseudoSection, planPath } from '../routes';
import { createPlanEditor, PlanEditorProvider } from '../workspace/plan-editor';
import { usePlan, useReadOnly, useWorkspaceStore } from '../workspace/workspace-context';
import { Banners } from './banners';
import { createGuideActions } from './create-actions';
import { GuideActionsProvider } from './guide-actions';
import { GuideBar } from './guide-bar';
import { GuideColumns } from './guide-columns';
import { firstSection } from './outline';
import { useDialogs } from './use-dialogs';
import { useReportToasts } from './use-report-toasts';
import { useShortcuts } from './use-shortcuts';

type GuideProps = { section: string | undefined; item: string | undefined };

/** The open plan: its outline, one section as a form, and what matters for it. */
export function Guide({ section: routeSection, item }: GuideProps) {
  const store = useWorkspaceStore();
  useDrawnInSteps();
  const plan = usePlan();
  const { open, ask, dialog, question } = useDialogs();
  const [editor] = useState(() => createPlanEditor(store, ask));
  const [actions] = useState(() => createGuideActions(store, editor, open));
  const known = plan.sections.find(({ id }) => id === routeSection);
  const pseudo = isPseudoSection(routeSection) ? routeSection : undefined;
  const section = pseudo === undefined ? (known ?? firstSection(plan)) : undefined;
  const current = pseudo ?? section?.id ?? '';
  useReportToasts(store);
  useShortcuts(store, actions, current);

  useEffect(() => {
    const around = import('./around').then(({ keepFocus, giveOwnForm }) => {
      editor.carryOn();
      return [keepFocus(), giveOwnForm()];
    });
    return () =>
      void around.then((stops) => {
        for (const stop of stops) stop();
      }, reportError);
  }, [editor]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: fields go with the section and the item
  useEffect(() => editor.enterHeld, [editor, current, item]);

  const workspace = store.getState().id;
  const lost = routeSection !== undefined && routeSection !== current;
  useEffect(() => {
    if (lost) navigate(planPath(workspace, current), { replace: true });
  }, [lost, workspace, current]);

  return (
    <PlanEditorProvider editor={editor}>
      <GuideActionsProvider value={actions}>
        <button
          type="button"
          className="sr-only z-50 rounded-md border border-border bg-background px-3 py-1.5 shadow-popover focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
          onClick={() => document.getElementById('main')?.focus()}
        >
          Skip to the section
        </button>
        <GuideBar />
        <Banners />
        <ReadOnly value={useReadOnly() !== undefined}>
          <GuideColumns section={section} pseudo={pseudo} item={item} />
        </ReadOnly>
        {dialog}
        {question}
      </GuideActionsProvider>
    </PlanEditorProvider>
  );
}

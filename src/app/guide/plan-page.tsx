import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { Button } from '@/components/ui/button';
import type { Problem } from '@/markdown/result';
import { notStored } from '@/workspace/storage/load';
import { ReportProvider } from '../checks/report-context';
import { createReportStore } from '../checks/report-store';
import { sentence, showProblem } from '../notices/notices';
import { TopBar } from '../shell/top-bar';
import { keepStill } from '../still/keep-still';
import { saveRaw } from '../storage/stored-plans';
import type { PlanStore } from '../workspace/edit-plan';
import { useOpenWorkspace } from '../workspace/use-open-workspace';
import { WorkspaceProvider } from '../workspace/workspace-context';
import { Guide } from './guide';
import { preloadForm } from './section-forms';

type PlanPageProps = {
  workspace: string;
  section: string | undefined;
  item: string | undefined;
};

/** Opens a stored plan and shows it, or says why it cannot be opened. */
export function PlanPage({ workspace, section, item }: PlanPageProps) {
  const opening = useOpenWorkspace(workspace);
  // While the plan is read, what its section is drawn with loads beside it.
  useEffect(() => preloadForm(section), [section]);
  if (opening.state === 'failed') return <NotOpened id={workspace} problem={opening.problem} />;
  if (opening.state === 'open') {
    return <OpenPlan store={opening.store} section={section} item={item} />;
  }
  return (
    <>
      <TopBar />
      <main id="main" aria-busy="true" aria-label="Opening the plan" />
    </>
  );
}

type OpenPlanProps = { store: PlanStore } & Pick<PlanPageProps, 'section' | 'item'>;

function OpenPlan({ store, section, item }: OpenPlanProps) {
  const [reports] = useState(() => createReportStore(store));
  // From the first form on: a plan may be left at once.
  useEffect(() => keepStill(store, reports), [store, reports]);
  return (
    <WorkspaceProvider store={store}>
      <ReportProvider store={reports}>
        <Guide section={section} item={item} />
      </ReportProvider>
    </WorkspaceProvider>
  );
}

function NotOpened({ id, problem }: { id: string; problem: Problem }) {
  const isStored = problem.message !== notStored;
  const save = () => {
    saveRaw(id).catch(() => showProblem('The stored text could not be read', problem));
  };
  return (
    <>
      <TopBar />
      <main id="main" className="grid max-w-[64ch] justify-items-start gap-3 p-8">
        <h1 className="font-semibold text-xl/7">This plan cannot be opened</h1>
        <p role="alert">
          {sentence(problem)}.{isStored && ' What is stored is left as it is.'}
        </p>
        {isStored && (
          <Button size="md" onClick={save}>
            Download its raw text
          </Button>
        )}
        <Link href="/" className="text-primary underline">
          Go to the start page
        </Link>
      </main>
    </>
  );
}

import { type ReactNode, useEffect, useId } from 'react';
import { TopBar } from '../shell/top-bar';
import { ThemeToggle } from '../theme/theme-toggle';
import { NewPlanForm } from './new-plan-form';
import { OpenPanel } from './open-panel';
import { nextFeatureNumber, useRecentPlans } from './recent';
import { RecentList } from './recent-list';

export function StartPage() {
  const recent = useRecentPlans();
  const proposed = nextFeatureNumber(recent.plans?.map(({ root }) => root) ?? []);
  useEffect(() => {
    document.title = 'Planwright';
  }, []);
  return (
    <>
      <TopBar>
        <span className="flex-1" />
        <ThemeToggle />
      </TopBar>
      <main id="main" tabIndex={-1} className="min-h-0 flex-1 overflow-auto outline-none">
        <div className="mx-auto grid max-w-[1040px] gap-x-14 gap-y-10 px-4 py-8 sm:px-8 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] md:py-14 2xl:pt-24">
          <h1 className="text-balance font-semibold text-[26px]/8 tracking-[-0.02em] md:col-span-2">
            An implementation plan, section by section.
            <span className="block font-normal text-base/6 text-muted-foreground tracking-normal">
              Forms, live numbers and checks over the Markdown that stays in your repository.
            </span>
          </h1>
          <Part title="New plan">
            <NewPlanForm proposed={proposed} />
          </Part>
          <Part title="Open a plan">
            <OpenPanel />
          </Part>
          <Part title="Recent plans" wide>
            <RecentList {...recent} />
          </Part>
        </div>
      </main>
    </>
  );
}

type PartProps = { title: string; wide?: boolean; children: ReactNode };

function Part({ title, wide = false, children }: PartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={wide ? 'min-w-0 md:col-span-2' : 'min-w-0'}>
      <h2 id={id} className="mb-3 font-semibold text-[15px]/5 tracking-[-0.005em]">
        {title}
      </h2>
      {children}
    </section>
  );
}

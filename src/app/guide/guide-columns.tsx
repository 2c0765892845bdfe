import { ListTree, PanelRight } from 'lucide-react';
import {
  type ComponentType,
  createElement,
  type ReactNode,
  startTransition,
  useEffect,
  useState,
} from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/class-names';
import { type Loadable, loadable, useLoadable } from '@/components/ui/loadable';
import { useAfterTyping } from '@/components/ui/use-after-typing';
import type { PlanSection } from '@/plan/plan';
import { findingsOf } from '../checks/plan-report';
import { useReport } from '../checks/report-context';
import { referencesSection } from '../routes';
import { Drawer } from '../shell/drawer';
import { PartScreen } from '../shell/part-screen';
import { takeSteps } from '../when-idle';
import { useWorkspaceStore } from '../workspace/workspace-context';
import { outlineOfSection } from './outline';
import { OutlineNav } from './outline-nav';
import { SectionView } from './section-view';
import { useMedia, withOutline, withPanel } from './use-media';
import { type OpenSection, useSectionBinding } from './use-section-binding';

const checksOverview = loadable(async () => (await import('./checks-overview')).ChecksOverview);
const sectionPanel = loadable(async () => (await import('./around')).SectionPanel);
const referencesView = loadable(
  async () => (await import('./references/references-view')).ReferencesView,
);

type GuideColumnsProps = {
  section: PlanSection | undefined;
  /** The view of the whole plan that stands in place of a section. */
  pseudo: string | undefined;
  item: string | undefined;
};

/**
 * Outline, section and panel side by side, each painted for itself; what has no room lies in a drawer behind a button.
 * The columns stay the same ones whatever stands in them.
 */
export function GuideColumns({ section, pseudo, item }: GuideColumnsProps) {
  const open = useSectionBinding(section, item);
  const report = useReport();
  const findings = section ? findingsOf(report, section.id).length : 0;
  return (
    <Columns
      section={section?.id ?? pseudo ?? ''}
      item={open?.item?.id}
      main={open ? <SectionView open={open} /> : <WholePlan view={pseudo} item={item} />}
      panel={open && <Panel open={open} />}
      panelLabel={findings > 0 ? `Checks (${findings})` : 'Checks'}
    />
  );
}

/** The panel follows the form: what is typed is drawn first. */
function Panel({ open }: { open: OpenSection }) {
  const shown = useAfterTyping(open);
  return (
    <PartScreen key={(shown.itemPath ?? shown.binding.path).join('/')}>
      <Loaded view={sectionPanel} open={shown} />
    </PartScreen>
  );
}

function WholePlan({ view, item }: { view: string | undefined; item: string | undefined }) {
  if (view === referencesSection) return <Loaded view={referencesView} id={item} />;
  return <Loaded view={checksOverview} />;
}

type LoadedProps<P> = P & { view: Loadable<ComponentType<P>> };

/** A view that is loaded when it is shown; nothing until then. */
function Loaded<P extends object>({ view, ...props }: LoadedProps<P>) {
  const loaded = useLoadable(view);
  return loaded ? createElement(loaded, props as unknown as P) : null;
}

type ColumnsProps = {
  section: string;
  item: string | undefined;
  main: ReactNode;
  panel: ReactNode;
  panelLabel: string;
};

function Columns({ section, item, main, panel, panelLabel }: ColumnsProps) {
  const [drawer, setDrawer] = useState<'outline' | 'panel'>();
  const outlineShown = useMedia(withOutline);
  const panelShown = useMedia(withPanel);
  const close = () => setDrawer(undefined);
  const beside = useBeside();
  const needsBar = !outlineShown || (!panelShown && panel !== undefined);
  return (
    <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)] min-[720px]:grid-cols-[220px_minmax(0,1fr)] min-[1100px]:grid-cols-[256px_minmax(0,1fr)_320px] min-[1800px]:grid-cols-[320px_minmax(0,1fr)_400px]">
      {outlineShown && (
        <div className="col-start-1 row-span-2 row-start-1 flex min-h-0 flex-col border-border border-r bg-surface contain-content">
          {beside && <OutlineNav section={section} item={item} />}
        </div>
      )}
      {needsBar && (
        <div className="col-start-1 flex items-center justify-between gap-2 border-border border-b bg-surface px-2 py-1 min-[720px]:col-start-2 min-[720px]:justify-end">
          {!outlineShown && (
            <Button variant="ghost" onClick={() => setDrawer('outline')}>
              <ListTree aria-hidden />
              Sections
            </Button>
          )}
          {!panelShown && panel !== undefined && (
            <Button
              variant="ghost"
              onClick={() => setDrawer('panel')}
              className="min-w-30 justify-start"
            >
              <PanelRight aria-hidden />
              {panelLabel}
            </Button>
          )}
        </div>
      )}
      <main
        id="main"
        tabIndex={-1}
        className={cn(
          'row-start-2 min-h-0 overflow-auto overscroll-contain contain-content px-4 pt-5 pb-16 [scroll-padding-block:4rem] outline-none min-[720px]:col-start-2 sm:px-8',
          panel === undefined && 'min-[1100px]:col-span-2',
        )}
      >
        <PartScreen key={section}>{main}</PartScreen>
      </main>
      {panelShown && panel !== undefined && (
        <aside
          aria-label="Result and checks"
          className="row-span-2 row-start-1 min-h-0 overflow-auto border-border border-l bg-surface contain-content [scroll-padding-block-end:8rem] [scrollbar-width:thin] min-[1100px]:col-start-3"
        >
          {beside && panel}
        </aside>
      )}
      {drawer === 'outline' && !outlineShown && (
        <Drawer label="Sections" side="left" onClose={close}>
          <OutlineNav section={section} item={item} onGo={close} />
        </Drawer>
      )}
      {drawer === 'panel' && !panelShown && panel !== undefined && (
        <Drawer label="Result and checks" side="right" onClose={close}>
          <div className="min-h-0 flex-1 overflow-auto [scroll-padding-block-end:8rem]">
            {panel}
          </div>
        </Drawer>
      )}
    </div>
  );
}

/** Longest that reading one section waits for the browser to have time, in milliseconds. */
const patience = 100;

/** Characters of a plan that are looked at for the letters it is written in. */
const mostLetters = 100_000;

/** Loads the fonts of all letters in the text: a section that is turned to does not wrap anew when they come. */
function loadFonts(text: string): void {
  document.fonts?.load('1em "Inter Variable"', text).catch(() => undefined);
}

/**
 * Whether what stands beside the form is drawn. The form comes first: the other sections are read
 * after it is shown, one by one, so that a key never waits for more than one of them.
 */
function useBeside(): boolean {
  const store = useWorkspaceStore();
  const [beside, setBeside] = useState(false);
  useEffect(() => {
    const { sections, document: text } = store.getState().plan.plan;
    const draw = () => {
      startTransition(() => setBeside(true));
      loadFonts(text.text.sliceString(0, mostLetters));
    };
    let wanted = true;
    takeSteps(outlineSteps(sections), patience, () => wanted)
      .then(() => wanted && draw())
      .catch(reportError);
    return () => {
      wanted = false;
    };
  }, [store]);
  return beside;
}

function* outlineSteps(sections: readonly PlanSection[]) {
  for (const section of sections) {
    outlineOfSection(section);
    yield;
  }
}

import { lazy, Suspense } from 'react';
import { Link, useLocation } from 'wouter';
import { Toaster } from '@/components/ui/toaster';
import { NoticeList } from './notices/notice-list';
import { DropTarget } from './opening/drop-target';
import { type Route, readRoute } from './routes';
import { ErrorScreen } from './shell/error-screen';
import { TopBar } from './shell/top-bar';

const loadStart = () => import('./start/start-page');
const loadPlan = () => import('./guide/plan-page');

const StartPage = lazy(async () => ({ default: (await loadStart()).StartPage }));
const PlanPage = lazy(async () => ({ default: (await loadPlan()).PlanPage }));

/** Begins to load the page of this path before the first render. */
export function preloadPage(path: string): void {
  const loading = readRoute(path).page === 'plan' ? loadPlan() : loadStart();
  // A failure shows where the page is drawn.
  loading.catch(() => undefined);
}

export function App() {
  const [path] = useLocation();
  const route = readRoute(path);
  return (
    <ErrorScreen key={route.page}>
      <div className="flex h-dvh flex-col">
        <NoticeList />
        <Suspense fallback={<TopBar />}>
          <Page route={route} />
        </Suspense>
      </div>
      <DropTarget />
      <Toaster />
    </ErrorScreen>
  );
}

function Page({ route }: { route: Route }) {
  if (route.page === 'start') return <StartPage />;
  if (route.page === 'plan') {
    return <PlanPage key={route.workspace} {...route} />;
  }
  return (
    <>
      <TopBar />
      <main id="main" className="p-8">
        <h1 className="font-semibold text-xl/7">Nothing is at this address</h1>
        <p className="text-muted-foreground">
          <Link href="/" className="text-primary underline">
            Go to the start page
          </Link>
        </p>
      </main>
    </>
  );
}

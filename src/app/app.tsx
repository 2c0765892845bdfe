import { createElement } from 'react';
import { Link, useLocation } from 'wouter';
import { loadable, useLoadable } from '@/components/ui/loadable';
import { Toaster } from '@/components/ui/toaster';
import { NoticeList } from './notices/notice-list';
import { DropTarget } from './opening/drop-target';
import { type Route, readRoute } from './routes';
import { ErrorScreen } from './shell/error-screen';
import { TopBar } from './shell/top-bar';

const startPage = loadable(async () => (await import('./start/start-page')).StartPage);
const planPage = loadable(async () => (await import('./guide/plan-page')).PlanPage);

/** Loads the page of this path; a failure shows where the page is drawn. */
export function preloadPage(path: string): Promise<unknown> {
  if (readRoute(path).page === 'plan') return planPage.load();
  return startPage.load();
}

export function App() {
  const [path] = useLocation();
  const route = readRoute(path);
  return (
    <ErrorScreen key={route.page}>
      <div className="flex h-dvh flex-col">
        <NoticeList />
        <Page route={route} />
      </div>
      <DropTarget />
      <Toaster />
    </ErrorScreen>
  );
}

function Page({ route }: { route: Route }) {
  if (route.page === 'start') return <Start />;
  if (route.page === 'plan') return <Plan key={route.workspace} {...route} />;
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

function Start() {
  const page = useLoadable(startPage);
  return page ? createElement(page) : <TopBar />;
}

function Plan(route: Extract<Route, { page: 'plan' }>) {
  const page = useLoadable(planPage);
  return page ? createElement(page, route) : <TopBar />;
}

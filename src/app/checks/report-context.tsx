import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { PlacedReport } from './plan-report';
import type { ReportStore } from './report-store';

const ReportContext = createContext<ReportStore | undefined>(undefined);

export function ReportProvider({ store, children }: { store: ReportStore; children: ReactNode }) {
  return <ReportContext value={store}>{children}</ReportContext>;
}

/** The newest report on the open plan; undefined until there is one. */
export function useReport(): PlacedReport | undefined {
  const store = useContext(ReportContext);
  if (store === undefined) throw new Error('There is no ReportProvider around this');
  return useSyncExternalStore(store.subscribe, store.current);
}

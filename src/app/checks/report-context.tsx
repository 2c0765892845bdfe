import { createContext, type ReactNode, useSyncExternalStore } from 'react';
import { useProvided } from '@/components/ui/use-provided';
import type { PlacedReport } from './plan-report';
import type { ReportStore } from './report-store';

const ReportContext = createContext<ReportStore | undefined>(undefined);

export function ReportProvider({ store, children }: { store: ReportStore; children: ReactNode }) {
  return <ReportContext value={store}>{children}</ReportContext>;
}

/** The newest report on the open plan; undefined until there is one. */
export function useReport(): PlacedReport | undefined {
  const store = useProvided(ReportContext);
  return useSyncExternalStore(store.subscribe, store.current);
}

import { createContext, type ReactNode, useDeferredValue, useSyncExternalStore } from 'react';
import { useProvided } from '@/components/ui/use-provided';
import type { PlacedReport } from './plan-report';
import type { ReportStore } from './report-store';

const ReportContext = createContext<ReportStore | undefined>(undefined);

export function ReportProvider({ store, children }: { store: ReportStore; children: ReactNode }) {
  return <ReportContext value={store}>{children}</ReportContext>;
}

/** The newest report on the open plan, drawn in steps; undefined until there is one, and at once where it is dropped. */
export function useReport(): PlacedReport | undefined {
  const store = useProvided(ReportContext);
  const report = useSyncExternalStore(store.subscribe, store.current);
  const shown = useDeferredValue(report);
  return report && shown;
}

import { useEffect } from 'react';
import { showToast } from '@/components/ui/toast-queue';
import type { PlanStore } from '../workspace/edit-plan';

/** Shows what gave way when tabs met; each message once. */
export function useReportToasts(store: PlanStore): void {
  useEffect(() => {
    const show = () => {
      const { reports, dismissReport } = store.getState();
      for (const { id, note } of reports) {
        showToast({ tone: 'fail', message: note.message });
        dismissReport(id);
      }
    };
    show();
    return store.subscribe((state) => {
      if (state.reports.length > 0) queueMicrotask(show);
    });
  }, [store]);
}

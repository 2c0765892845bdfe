import { GeneratedForm } from '@/components/fields/generated-form';
import { type PartViews, PartViewsProvider } from '@/components/fields/part-views';
import { RunbookTable } from './form-runbooks';
import { AlertTable, DashboardTable, IndicatorTable, ObjectiveTable } from './form-tables';

const views: PartViews = {
  'indicators/rows': IndicatorTable,
  'objectives/rows': ObjectiveTable,
  'dashboards/rows': DashboardTable,
  'alerts/rows': AlertTable,
  'runbooks/rows': RunbookTable,
};

/** What is measured and promised, with what follows from it below each table. */
export function ObservabilityForm() {
  return (
    <PartViewsProvider views={views}>
      <GeneratedForm />
    </PartViewsProvider>
  );
}

import { GeneratedForm } from '@/components/fields/generated-form';
import type { PartViews } from '@/components/fields/part-views';
import { PartViewsProvider } from '@/components/fields/part-views';
import { PerformanceTable, ReliabilityTable, StatedTable } from './form-tables';

const views: PartViews = {
  'performance/rows': PerformanceTable,
  'reliability/rows': ReliabilityTable,
  'observability/rows': StatedTable,
  'security/rows': StatedTable,
};

/** Targets that can be measured, with what follows from them beside each. */
export function RequirementsForm() {
  return (
    <PartViewsProvider views={views}>
      <GeneratedForm />
    </PartViewsProvider>
  );
}

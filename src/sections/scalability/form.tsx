import { GeneratedForm } from '@/components/fields/generated-form';
import { type PartViews, PartViewsProvider } from '@/components/fields/part-views';
import { Growth } from './form-growth';
import { BaselineTable, BottleneckTable, MilestoneTable, TriggerTable } from './form-tables';

const views: PartViews = {
  'baseline/rows': BaselineTable,
  'triggers/rows': TriggerTable,
  'bottlenecks/rows': BottleneckTable,
  'milestones/rows': MilestoneTable,
};

/** The growth as a picture, then what fits today and what is done when it does no more. */
export function ScalabilityForm() {
  return (
    <PartViewsProvider views={views}>
      <div className="grid min-w-0 gap-4">
        <Growth />
        <GeneratedForm />
      </div>
    </PartViewsProvider>
  );
}

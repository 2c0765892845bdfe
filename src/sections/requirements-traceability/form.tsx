import { GeneratedForm } from '@/components/fields/generated-form';
import { type PartViews, PartViewsProvider } from '@/components/fields/part-views';
import { CoverageFigures } from './form-coverage';
import { OpenEnds } from './form-open';
import { SpecPart } from './form-spec';
import { FunctionalTable, GapTable, ImpactTable, NonFunctionalTable } from './form-tables';

const views: PartViews = {
  'functional/rows': FunctionalTable,
  'nonFunctional/rows': NonFunctionalTable,
  'gaps/rows': GapTable,
  'impact/rows': ImpactTable,
};

/** The matrices, with what the specification asks for beyond them and what is still open in them. */
export function TraceabilityForm() {
  return (
    <PartViewsProvider views={views}>
      <div className="grid min-w-0 gap-6">
        <section aria-label="Coverage" className="max-w-md min-[1101px]:hidden">
          <CoverageFigures />
        </section>
        <SpecPart />
        <OpenEnds />
        <GeneratedForm />
      </div>
    </PartViewsProvider>
  );
}

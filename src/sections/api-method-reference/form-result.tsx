import { FigureTable } from '@/components/charts/figure-table';
import { useSection, useSurroundings } from '@/components/fields/section-context';
import { Basis, ResultBlock } from '@/components/ui/result-block';
import { readDependencies } from '../dependency-registry/dependencies';
import { DependencyDocs } from '../dependency-registry/form-docs';
import { methodCounts } from './method-counts';

/** The documentation of each dependency, and how many of its methods the reference has. */
export function MethodResult() {
  const { section } = useSection();
  const registry = useSurroundings(({ plan }) =>
    plan.sections.find(({ definition }) => definition?.id === 'dependency-registry'),
  );
  const all = registry ? readDependencies(registry.value) : [];
  if (all.length === 0) return null;
  const counts = methodCounts(section.value);
  const covered = all.filter(({ id }) => counts.has(id)).length;
  return (
    <ResultBlock title="Methods by dependency">
      <FigureTable
        caption="Methods by dependency"
        columns={[
          { key: 'name', header: 'Dependency' },
          { key: 'methods', header: 'Methods', numeric: true },
        ]}
        rows={all.map((dependency, index) => ({
          key: `${dependency.id} ${index}`,
          cells: [
            <DependencyDocs key="docs" {...dependency} />,
            counts.get(dependency.id) ?? 'none',
          ],
        }))}
      />
      <Basis>
        {covered} of {all.length} packages, APIs and frameworks of the registry have methods here.
      </Basis>
    </ResultBlock>
  );
}

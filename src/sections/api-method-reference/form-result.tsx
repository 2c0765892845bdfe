import { useSection, useSurroundings } from '@/components/fields/section-context';
import { Basis, ResultBlock } from '@/components/ui/result-block';
import { readDependencies } from '../dependency-registry/dependencies';
import { DependencyFigures } from '../dependency-registry/form-docs';
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
      <DependencyFigures
        caption="Methods by dependency"
        all={all}
        header="Methods"
        figure={({ id }) => counts.get(id) ?? 'none'}
      />
      <Basis>
        {covered} of {all.length} packages, APIs and frameworks of the registry have methods here.
      </Basis>
    </ResultBlock>
  );
}

import { FigureTable } from '@/components/charts/figure-table';
import { useIds, useSection } from '@/components/fields/section-context';
import { Button } from '@/components/ui/button';
import { ResultBlock } from '@/components/ui/result-block';
import { readDependencies } from './dependencies';
import { DependencyDocs } from './form-docs';

/** Every dependency with its documentation, to verify it there, and how often the plan cites it. */
export function DependencyResult() {
  const { section } = useSection();
  const ids = useIds();
  const all = readDependencies(section.value);
  if (all.length === 0) return null;
  return (
    <ResultBlock title="Documentation and use">
      <FigureTable
        caption="Documentation and use"
        columns={[
          { key: 'name', header: 'Dependency' },
          { key: 'used', header: 'Cited', numeric: true },
        ]}
        rows={all.map((dependency, index) => ({
          key: `${dependency.id} ${index}`,
          cells: [
            <DependencyDocs key="docs" {...dependency} />,
            <Cited
              key="cited"
              id={dependency.id}
              times={ids.citations?.(dependency.id)}
              explore={ids.explore}
            />,
          ],
        }))}
      />
    </ResultBlock>
  );
}

type CitedProps = {
  id: string;
  times: number | undefined;
  explore: ((id: string) => void) | undefined;
};

function Cited({ id, times, explore }: CitedProps) {
  if (times === undefined) return null;
  if (times === 0 || explore === undefined) return times;
  return (
    <Button
      variant="link"
      className="h-6 px-0 text-xs/5"
      aria-label={`${times}: what refers to ${id}`}
      onClick={() => explore(id)}
    >
      {times}
    </Button>
  );
}

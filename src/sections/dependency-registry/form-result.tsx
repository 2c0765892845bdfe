import { useIds, useSection } from '@/components/fields/section-context';
import { Button } from '@/components/ui/button';
import { ResultBlock } from '@/components/ui/result-block';
import { readDependencies } from './dependencies';
import { DependencyFigures } from './form-docs';

/** Every dependency with its documentation, to verify it there, and how often the plan cites it. */
export function DependencyResult() {
  const { section } = useSection();
  const ids = useIds();
  const all = readDependencies(section.value);
  if (all.length === 0) return null;
  return (
    <ResultBlock title="Documentation and use">
      <DependencyFigures
        caption="Documentation and use"
        all={all}
        header="Cited"
        figure={({ id }) => <Cited id={id} times={ids.citations?.(id)} explore={ids.explore} />}
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

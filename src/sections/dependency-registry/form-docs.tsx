import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { FigureTable } from '@/components/charts/figure-table';
import { Chip } from '@/components/ui/chip';
import { type Dependency, shortAddress } from './dependencies';

type DependencyFiguresProps = {
  caption: string;
  all: readonly Dependency[];
  /** The heading of the figures, and that of each dependency. */
  header: string;
  figure: (dependency: Dependency) => ReactNode;
};

/** A table of dependencies with a figure for each. */
export function DependencyFigures({ caption, all, header, figure }: DependencyFiguresProps) {
  return (
    <FigureTable
      caption={caption}
      columns={[
        { key: 'name', header: 'Dependency' },
        { key: 'figure', header, numeric: true },
      ]}
      rows={all.map((dependency, index) => ({
        key: `${dependency.id} ${index}`,
        cells: [<DependencyDocs key="docs" {...dependency} />, figure(dependency)],
      }))}
    />
  );
}

/** A dependency by its id and name, and the way to its documentation. */
function DependencyDocs({ id, name, version, docs }: Dependency) {
  return (
    <span className="grid min-w-0 justify-items-start gap-0.5 py-0.5 font-normal">
      <span className="[overflow-wrap:anywhere]">
        <Chip>{id}</Chip> {name} <span className="text-muted-foreground">{version}</span>
      </span>
      {docs === null ? (
        <span className="text-warn">No documentation</span>
      ) : (
        <a
          href={docs}
          target="_blank"
          rel="noreferrer"
          aria-label={`Documentation of ${id} ${name}`}
          className="text-primary [overflow-wrap:anywhere] hover:underline"
        >
          {shortAddress(docs)} <ExternalLink aria-hidden className="inline size-3" />
        </a>
      )}
    </span>
  );
}

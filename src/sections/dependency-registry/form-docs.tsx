import { ExternalLink } from 'lucide-react';
import { Chip } from '@/components/ui/chip';
import { type Dependency, shortAddress } from './dependencies';

/** A dependency by its id and name, and the way to its documentation. */
export function DependencyDocs({ id, name, version, docs }: Dependency) {
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

import { Link } from 'wouter';
import { Chip } from '@/components/ui/chip';
import { layers, type Neighbourhood } from '@/plan/ids/reference-graph';

type ReferenceListProps = {
  centre: string;
  around: Neighbourhood;
  titleOf: (id: string) => string;
  hrefOf: (id: string) => string;
  isKnown: (id: string) => boolean;
};

/** The same as the picture: every id with those that it is linked with. */
export function ReferenceList(props: ReferenceListProps) {
  const { centre, around, titleOf, hrefOf, isKnown } = props;
  const linkedWith = (id: string) =>
    around.edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  return (
    <div className="grid gap-4">
      {layers.map((layer) => {
        const nodes = around.nodes.filter((node) => node.layer === layer && node.id !== centre);
        if (nodes.length === 0) return null;
        return (
          <section key={layer} aria-label={layer}>
            <h3 className="mb-1 text-muted-foreground text-xs/4">
              {layer} ({nodes.length})
            </h3>
            <ul className="divide-y divide-border border-border border-y">
              {nodes.map(({ id }) => (
                <li key={id} className="flex flex-wrap items-baseline gap-x-2 py-1">
                  <Link
                    href={hrefOf(id)}
                    className="rounded outline-ring focus-visible:outline-2"
                    aria-label={`If ${id} changes`}
                  >
                    <Chip unknown={!isKnown(id)} className="hover:border-foreground">
                      {id}
                    </Chip>
                  </Link>
                  <span className="min-w-0 flex-1">{titleOf(id)}</span>
                  <span className="text-muted-foreground text-xs/4">
                    linked with {linkedWith(id).join(', ')}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

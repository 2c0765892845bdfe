import { useState } from 'react';
import { Link } from 'wouter';
import { CellText } from '@/components/grid/cell-text';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { cn } from '@/components/ui/class-names';
import { type Layer, layerOf, layers } from '@/plan/ids/reference-graph';

/** An id, and what is said of it at the end of its line. */
export interface IdLine {
  readonly id: string;
  readonly note: string;
}

type IdGroupsProps = {
  lines: readonly IdLine[];
  /** They are what the page shows: right below its heading, two side by side where there is room. */
  main?: boolean;
  titleOf: (id: string) => string;
  hrefOf: (id: string) => string;
  isKnown: (id: string) => boolean;
};

/** Ids by layer, in their own order; each leads to what refers to it. */
export function IdGroups({ lines, ...group }: IdGroupsProps) {
  return (
    <div className="grid min-w-0 content-start gap-4">
      {layers.map((layer) => {
        const own = lines.filter(({ id }) => layerOf(id) === layer).sort(byId);
        return own.length > 0 && <Group key={layer} layer={layer} lines={own} {...group} />;
      })}
    </div>
  );
}

function byId(one: IdLine, other: IdLine): number {
  return one.id.localeCompare(other.id, 'en', { numeric: true });
}

/** How many lines of a group are shown before the rest is asked for. */
const most = 24;

function Group(props: IdGroupsProps & { layer: Layer }) {
  const { layer, lines, main = false, titleOf, hrefOf, isKnown } = props;
  const [all, setAll] = useState(false);
  const Heading = main ? 'h2' : 'h3';
  const shown = all ? lines : lines.slice(0, most);
  return (
    <section aria-label={layer}>
      <Heading className="mb-1 text-muted-foreground text-xs/4">
        {layer} ({lines.length})
      </Heading>
      <ul className={cn('border-border border-t', main && 'gap-x-8 lg:columns-2')}>
        {shown.map(({ id, note }) => (
          <li
            key={id}
            className="flex break-inside-avoid items-baseline gap-x-2 border-border border-b py-1"
          >
            <Link
              href={hrefOf(id)}
              className="shrink-0 rounded outline-ring focus-visible:outline-2"
              aria-label={`If ${id} changes`}
            >
              <Chip unknown={!isKnown(id)} className="hover:border-foreground">
                {id}
              </Chip>
            </Link>
            <span className={cn('flex min-w-0 flex-1 gap-x-2', !main && 'flex-col')}>
              <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
                <CellText text={titleOf(id) || '\u00a0'} />
              </span>
              <span className="shrink-0 text-muted-foreground text-xs/5">{note}</span>
            </span>
          </li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <Button variant="ghost" className="text-primary" onClick={() => setAll(true)}>
          Show all {lines.length}
        </Button>
      )}
    </section>
  );
}

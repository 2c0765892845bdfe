import { Link } from 'wouter';
import { cn } from '@/components/ui/class-names';
import type { Neighbourhood } from '@/plan/ids/reference-graph';
import { box, layOut, type PlacedNode } from './graph-layout';

type ReferencePictureProps = {
  centre: string;
  around: Neighbourhood;
  titleOf: (id: string) => string;
  hrefOf: (id: string) => string;
};

/** What an id is linked with, in columns from requirements to work; every box leads to its own picture. */
export function ReferencePicture({ centre, around, titleOf, hrefOf }: ReferencePictureProps) {
  const { columns, nodes, edges, width, height } = layOut(around.nodes, around.edges);
  const touches = ({ from, to }: { from: string; to: string }) => from === centre || to === centre;
  const drawn = edges.toSorted((a, b) => Number(touches(a)) - Number(touches(b)));
  return (
    <section
      aria-label={`Picture of what ${centre} is linked with`}
      className="overflow-x-auto rounded-lg border border-border p-3"
    >
      <svg width={width} height={height}>
        <title>The list beside it holds the same</title>
        {columns.map(({ layer, x }) => (
          <text key={layer} x={x} y={12} className="fill-muted-foreground text-xs/4">
            {layer}
          </text>
        ))}
        {drawn.map((edge) => (
          <path
            key={`${edge.from} ${edge.to}`}
            d={edge.line}
            fill="none"
            strokeWidth={touches(edge) ? 1.5 : 1}
            className={touches(edge) ? 'stroke-primary' : 'stroke-muted-foreground/45'}
          />
        ))}
        {nodes.map((node) => (
          <Box
            key={node.id}
            node={node}
            central={node.id === centre}
            title={titleOf(node.id)}
            href={hrefOf(node.id)}
          />
        ))}
      </svg>
    </section>
  );
}

type BoxProps = { node: PlacedNode; central: boolean; title: string; href: string };

function Box({ node: { id, x, y }, central, title, href }: BoxProps) {
  return (
    <Link
      href={href}
      aria-label={[id, title].filter((part) => part !== '').join(': ')}
      aria-current={central ? 'page' : undefined}
      className="group/box outline-none"
    >
      <title>{title}</title>
      <rect
        x={x + 0.5}
        y={y + 0.5}
        width={box.width - 1}
        height={box.height - 1}
        rx={6}
        className={cn(
          'fill-background stroke-border hovered-box:stroke-foreground focused-box:stroke-2 focused-box:stroke-primary',
          central && 'fill-primary-soft stroke-primary',
        )}
      />
      <text
        x={x + 10}
        y={title === '' ? y + 23 : y + 16}
        className={cn('fill-foreground font-mono text-xs/4', central && 'font-semibold')}
      >
        {id}
      </text>
      <text x={x + 10} y={y + 31} className="fill-muted-foreground text-[11px]">
        {cut(title)}
      </text>
    </Link>
  );
}

/** What fits into a box; CJK characters are about twice as wide. */
function cut(title: string): string {
  let room = 25;
  let end = 0;
  for (const character of title) {
    room -= /[\u2e80-\uffef]/.test(character) ? 2 : 1;
    if (room < 0) return `${title.slice(0, end).trimEnd()}…`;
    end += character.length;
  }
  return title;
}

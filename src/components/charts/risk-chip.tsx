import { type KeyboardEvent, type MouseEvent, type PointerEvent, useState } from 'react';
import { cn } from '../ui/class-names';
import { type Impact, impactOf, type Probability, probabilityOf } from './risk-levels';

export type RiskItem = {
  id: string;
  title: string;
  /** The texts as they are written in the plan. */
  probability: string;
  impact: string;
  href?: string;
};

type Drag = { startX: number; startY: number; x: number; y: number; moved: boolean };

type RiskChipProps = {
  item: RiskItem;
  place: string;
  describedBy: string;
  onMove: (probability: Probability, impact: Impact) => void;
  onArrow: (key: string) => boolean;
  onHover: (cell: string | null) => void;
  onOpen: (() => void) | undefined;
};

/** From how many px on a press is a drag. */
const DRAG_FROM = 4;

/** A scenario on the map: dragged by mouse or finger, moved by arrow keys, opened by a click. */
export function RiskChip(props: RiskChipProps) {
  const { item, place, describedBy, onMove, onArrow, onHover, onOpen } = props;
  const [drag, setDrag] = useState<Drag | null>(null);
  /** Whether a click would only be the end of a drag. */
  const [dragged, setDragged] = useState(false);
  const stop = () => {
    setDrag(null);
    onHover(null);
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      setDragged(false);
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const { clientX, clientY } = event;
      setDrag({ startX: clientX, startY: clientY, x: clientX, y: clientY, moved: false });
    },
    onPointerMove: (event: PointerEvent) => {
      if (drag === null) return;
      const { clientX: x, clientY: y } = event;
      const far = Math.hypot(x - drag.startX, y - drag.startY) > DRAG_FROM;
      const moved = drag.moved || far;
      setDrag({ ...drag, x, y, moved });
      if (moved) onHover(cellAt(x, y));
    },
    onPointerUp: (event: PointerEvent) => {
      if (drag?.moved) {
        setDragged(true);
        const [probability, impact] = (cellAt(event.clientX, event.clientY) ?? '').split('');
        const row = probabilityOf(probability ?? '');
        const column = impactOf(impact ?? '');
        if (row !== null && column !== null) onMove(row, column);
      }
      stop();
    },
    onPointerCancel: stop,
    onDragStart: (event: { preventDefault: () => void }) => event.preventDefault(),
    onClick: (event: MouseEvent) => {
      const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
      if (!dragged && (elsewhere || onOpen === undefined)) return;
      event.preventDefault();
      if (!dragged) onOpen?.();
    },
    onKeyDown: (event: KeyboardEvent) => {
      const cancels = event.key === 'Escape' && drag !== null;
      setDragged(cancels);
      if (cancels) stop();
      else if (onArrow(event.key)) event.preventDefault();
    },
  };
  const shared = {
    'data-risk': item.id,
    'aria-label': `${item.id} ${item.title}, ${place}`,
    'aria-describedby': describedBy,
    title: item.title,
    className: cn(
      'inline-block max-w-full cursor-grab touch-none select-none truncate rounded-[5px] border border-foreground/20 bg-background px-1.5 font-mono text-foreground text-xs/[18px] no-underline outline-ring focus-visible:outline-2 pointer-coarse:py-1.5',
      drag?.moved && 'pointer-events-none relative z-10 cursor-grabbing shadow-popover',
    ),
    style: drag?.moved
      ? { transform: `translate(${drag.x - drag.startX}px, ${drag.y - drag.startY}px)` }
      : undefined,
    ...handlers,
  };
  if (item.href === undefined) {
    return (
      <button type="button" {...shared}>
        {item.id}
      </button>
    );
  }
  return (
    <a href={item.href} draggable={false} {...shared}>
      {item.id}
    </a>
  );
}

function cellAt(x: number, y: number): string | null {
  const hit = document
    .elementsFromPoint(x, y)
    .find((element) => element.matches('[data-risk-cell]'));
  return hit?.getAttribute('data-risk-cell') ?? null;
}

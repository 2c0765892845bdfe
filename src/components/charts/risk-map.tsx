import { Fragment, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { cn } from '../ui/class-names';
import { RiskChip, type RiskItem } from './risk-chip';
import {
  heatOf,
  type Impact,
  impactNames,
  impactOf,
  impacts,
  movedBy,
  type Probability,
  placeWords,
  probabilities,
  probabilityNames,
  probabilityOf,
  type RiskPlace,
  unplacedReason,
} from './risk-levels';

export type { RiskItem } from './risk-chip';

type RiskMapProps = {
  label: string;
  items: readonly RiskItem[];
  onMove: (id: string, probability: Probability, impact: Impact) => void;
  /** Shows the scenario in place of following its link. */
  onOpen?: (id: string) => void;
  className?: string;
};

const heats = { low: 'bg-heat-1', medium: 'bg-heat-2', high: 'bg-heat-3' } as const;

/** Probability by impact, with every scenario in its cell; what has no cell is listed below with the reason. */
export function RiskMap({ label, items, onMove, onOpen, className }: RiskMapProps) {
  const root = useRef<HTMLElement>(null);
  const helpId = useId();
  const [over, setOver] = useState<string | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const [movedId, setMovedId] = useState<string | null>(null);

  // A chip that moves is a new element in another cell: focus goes with it.
  const moved = items.find((item) => item.id === movedId);
  const arrived = moved && `${moved.probability}${moved.impact} ${moved.id}`;
  useLayoutEffect(() => {
    if (arrived === undefined) return;
    if (document.activeElement !== document.body) return;
    const id = arrived.slice(arrived.indexOf(' ') + 1);
    const chips = root.current?.querySelectorAll<HTMLElement>('[data-risk]') ?? [];
    [...chips].find((chip) => chip.dataset['risk'] === id)?.focus();
  }, [arrived]);

  const move = (item: RiskItem, place: RiskPlace) => {
    const { probability, impact } = place;
    if (probability === item.probability && impact === item.impact) return;
    setMovedId(item.id);
    setAnnouncement(`${item.id}: ${placeWords(place)}`);
    onMove(item.id, probability, impact);
  };
  const chip = (item: RiskItem, where: string) => (
    <RiskChip
      key={item.id}
      item={item}
      place={where}
      describedBy={helpId}
      onHover={setOver}
      onOpen={onOpen && (() => onOpen(item.id))}
      onMove={(probability, impact) => move(item, { probability, impact })}
      onArrow={(key) => {
        const place = movedBy(key, probabilityOf(item.probability), impactOf(item.impact));
        if (place !== null) move(item, place);
        return key.startsWith('Arrow');
      }}
    />
  );

  return (
    <section ref={root} aria-label={label} className={className}>
      <div className="grid grid-rows-[20px_repeat(3,minmax(44px,auto))_20px_16px] grid-cols-[1.125rem_repeat(3,minmax(0,1fr))] gap-[3px] text-xs/5">
        <span aria-hidden className="col-span-4 text-muted-foreground">
          Probability
        </span>
        {probabilities.map((probability) => (
          <Fragment key={probability}>
            <Axis name={`Probability ${probabilityNames[probability]}`}>{probability}</Axis>
            {impacts.map((impact) => (
              <Cell key={impact} place={{ probability, impact }} over={over}>
                {items
                  .filter((item) => isAt(item, probability, impact))
                  .map((item) => chip(item, placeWords({ probability, impact })))}
              </Cell>
            ))}
          </Fragment>
        ))}
        <span />
        {impacts.map((impact) => (
          <Axis key={impact} name={`Impact ${impactNames[impact]}`} foot>
            {impact}
          </Axis>
        ))}
        <span aria-hidden className="col-span-3 col-start-2 text-center text-muted-foreground">
          Impact
        </span>
      </div>
      <Unplaced items={items} chip={chip} />
      <p id={helpId} className="sr-only">
        Arrow keys move the scenario by one cell.
      </p>
      <output className="sr-only">{announcement}</output>
    </section>
  );
}

function isAt(item: RiskItem, probability: Probability, impact: Impact): boolean {
  return probabilityOf(item.probability) === probability && impactOf(item.impact) === impact;
}

type AxisProps = { name: string; children: string; foot?: boolean };

function Axis({ name, children, foot = false }: AxisProps) {
  return (
    <span
      title={name}
      className={cn('grid place-items-center text-muted-foreground', foot && 'h-5')}
    >
      <span aria-hidden>{children}</span>
    </span>
  );
}

type CellProps = { place: RiskPlace; over: string | null; children: ReactNode };

function Cell({ place, over, children }: CellProps) {
  const name = `${place.probability}${place.impact}`;
  return (
    <fieldset
      data-risk-cell={name}
      aria-label={placeWords(place)}
      className={cn(
        'flex min-w-0 flex-wrap content-start gap-0.5 rounded-[5px] p-1 forced-colors:border',
        heats[heatOf(place)],
        over === name && 'outline-2 outline-primary -outline-offset-2',
      )}
    >
      {children}
    </fieldset>
  );
}

type UnplacedProps = {
  items: readonly RiskItem[];
  chip: (item: RiskItem, where: string) => ReactNode;
};

function Unplaced({ items, chip }: UnplacedProps) {
  const unplaced = items.flatMap((item) => {
    const reason = unplacedReason(item.probability, item.impact);
    return reason === null ? [] : [{ item, reason }];
  });
  if (unplaced.length === 0) return null;
  return (
    <div className="mt-2 text-muted-foreground text-xs/5">
      <p>Not on the map</p>
      <ul className="mt-1 grid list-none gap-1 p-0">
        {unplaced.map(({ item, reason }) => (
          <li key={item.id} className="flex flex-wrap items-baseline gap-x-2">
            {chip(item, `not on the map: ${reason}`)}
            <span>{reason}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { cn } from '../ui/class-names';

export type RankedOption = {
  key: string;
  name: string;
  /** The score as it is printed; null while a score is missing. */
  score: string | null;
  /** Of the possible maximum, 0 to 1. */
  share: number | null;
  /** 1 is best; a tie shares its place; null for an incomplete option. */
  place: number | null;
};

type RankBarsProps = {
  /** Accessible name, as "Result of ADR-001". */
  label: string;
  /** In the order shown. */
  options: readonly RankedOption[];
  className?: string;
};

/** Options in the order of their score, with bars by share of the maximum. */
export function RankBars({ label, options, className }: RankBarsProps) {
  return (
    <ol aria-label={label} className={cn('grid list-none gap-1.5 p-0 tabular-nums', className)}>
      {options.map((option) => (
        <RankedLine key={option.key} option={option} />
      ))}
    </ol>
  );
}

function RankedLine({ option }: { option: RankedOption }) {
  const { name, score, share, place } = option;
  const wins = place === 1;
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-baseline gap-x-2 gap-y-1">
      <span className="text-muted-foreground">{place ?? '–'}</span>
      <span className={cn('truncate', wins && 'font-medium')} title={name}>
        {name}
        {wins && <span className="sr-only"> (best)</span>}
      </span>
      {score === null ? (
        <span className="text-muted-foreground text-xs/5">incomplete</span>
      ) : (
        <span className={cn(wins && 'font-semibold')}>
          {score}
          {share !== null && (
            <span className="ml-2 inline-block min-w-8 text-right font-normal text-muted-foreground text-xs/5">
              {Math.round(share * 100)}%
            </span>
          )}
        </span>
      )}
      <Bar share={share} wins={wins} />
    </li>
  );
}

function Bar({ share, wins }: { share: number | null; wins: boolean }) {
  return (
    <div
      aria-hidden
      className={cn(
        'col-start-2 -col-end-1 h-[5px] overflow-hidden rounded-[3px] bg-border forced-colors:border',
        share === null && 'border border-border border-dashed bg-transparent',
      )}
    >
      {share !== null && (
        <div
          className={cn(
            'h-full rounded-[3px] transition-[width] duration-150 motion-reduce:transition-none forced-colors:bg-[CanvasText]',
            wins ? 'bg-primary' : 'bg-muted-foreground',
          )}
          style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }}
        />
      )}
    </div>
  );
}

import { cn } from '../ui/class-names';

type ShareBarProps = {
  label: string;
  part: number;
  whole: number;
  /** The share as it is printed: `90%`. */
  percent: string;
  /** The least share that is asked for, from 0 to 1. */
  target?: number;
};

/** How much of a whole is done, against a target: numbers in words, the bar for the eye. */
export function ShareBar({ label, part, whole, percent, target }: ShareBarProps) {
  const share = whole === 0 ? 0 : part / whole;
  const missed = target !== undefined && share < target;
  return (
    <div className="grid gap-1">
      <p className="flex items-baseline justify-between gap-2">
        <span>{label}</span>
        <span className="whitespace-nowrap tabular-nums">
          {part} of {whole}{' '}
          <span className={cn('font-semibold', missed && 'text-fail')}>{percent}</span>
          {missed && <span className="sr-only">, below {target * 100}%</span>}
        </span>
      </p>
      <div aria-hidden className="relative h-1.5 rounded-sm bg-border">
        <div
          className={cn(
            'h-full rounded-sm forced-colors:bg-[Highlight]',
            missed ? 'bg-fail' : 'bg-primary',
          )}
          style={{ width: `${share * 100}%` }}
        />
        {target !== undefined && (
          <div
            className="absolute -inset-y-0.5 w-px bg-foreground"
            style={{ left: `${target * 100}%` }}
          />
        )}
      </div>
    </div>
  );
}

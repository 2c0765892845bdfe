import { cn } from './class-names';

type ProgressProps = {
  /** Accessible name, as "Sections complete". */
  label: string;
  value: number;
  max: number;
  className?: string;
};

export function Progress({ label, value, max, className }: ProgressProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={`${value} of ${max}`}
      className={cn('h-1 overflow-hidden rounded-sm bg-border', className)}
    >
      <div
        className="h-full rounded-sm bg-primary forced-colors:bg-[Highlight]"
        style={{ width: `${share * 100}%` }}
      />
    </div>
  );
}

import { Check, Minus } from 'lucide-react';
import { cn } from '../ui/class-names';

export type CoveredCategory = {
  name: string;
  /** How many items are of this category. */
  count: number;
  /** A check asks for this one. */
  required?: boolean;
};

type CoverageProps = {
  label: string;
  categories: readonly CoveredCategory[];
  className?: string;
};

/** Which categories have at least one item. */
export function Coverage({ label, categories, className }: CoverageProps) {
  const covered = categories.filter((category) => category.count > 0).length;
  return (
    <div className={className}>
      <p className="text-muted-foreground text-xs/4">
        {label}: {covered} of {categories.length}
      </p>
      <ul aria-label={label} className="mt-1 flex list-none flex-wrap gap-1 p-0">
        {categories.map((category) => (
          <li key={category.name}>
            <Category category={category} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Category({ category }: { category: CoveredCategory }) {
  const { name, count, required = false } = category;
  const missing = count === 0;
  return (
    <span
      className={cn(
        'inline-flex items-center gap-1 rounded-[5px] border border-border px-1.5 text-xs/[18px] [&_svg]:size-3',
        missing && 'border-dashed text-muted-foreground',
        missing && required && 'border-fail text-fail',
      )}
    >
      {missing ? <Minus aria-hidden /> : <Check aria-hidden className="text-pass" />}
      {name}
      {missing ? (
        <span className="sr-only"> missing</span>
      ) : (
        <span className="text-muted-foreground tabular-nums">{count}</span>
      )}
    </span>
  );
}

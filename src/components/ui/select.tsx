import { ChevronDown } from 'lucide-react';
import { type ComponentProps, use } from 'react';
import { cn } from './class-names';
import { controlStyle } from './control-style';
import { ReadOnly } from './read-only';

export type SelectOption = { value: string; label: string };

type SelectProps = Omit<ComponentProps<'select'>, 'children' | 'value'> & {
  value: string;
  options: readonly (string | SelectOption)[];
  /** What an empty value reads as. */
  placeholder?: string;
};

/** The platform's select. A value that is not among the options stays shown as it is. */
export function Select({ className, options, value, placeholder = '', ...props }: SelectProps) {
  return (
    <span className="relative block min-w-0">
      <select
        value={value}
        disabled={use(ReadOnly)}
        className={cn(
          controlStyle,
          'h-8 appearance-none truncate pr-8',
          value === '' && 'text-muted-foreground',
          className,
        )}
        {...props}
      >
        {shownOptions(options, value, placeholder).map((option) => (
          <option key={option.value} value={option.value} className="text-foreground">
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2 size-4 -translate-y-1/2 text-muted-foreground"
      />
    </span>
  );
}

/** The options as pairs, led by the empty one, with a foreign value added so that it is not blanked. */
export function shownOptions(
  options: readonly (string | SelectOption)[],
  value: string,
  placeholder: string,
): SelectOption[] {
  const pairs = options.map((option) =>
    typeof option === 'string' ? { value: option, label: option } : option,
  );
  const empty = pairs.some((pair) => pair.value === '') ? [] : [{ value: '', label: placeholder }];
  const known = value === '' || pairs.some((pair) => pair.value === value);
  return [...empty, ...pairs, ...(known ? [] : [{ value, label: value }])];
}

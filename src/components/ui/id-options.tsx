import type { IdOption } from './id-suggestions';

type IdOptionsProps = {
  /** The list's element; its options are `id-0`, `id-1`… */
  id: string;
  found: readonly IdOption[];
  marked: number;
  onPick: (option: IdOption) => void;
};

/** The options of a list of suggested ids. */
export function IdOptions({ id, found, marked, onPick }: IdOptionsProps) {
  return found.map((option, index) => (
    <div
      key={option.id}
      id={`${id}-${index}`}
      role="option"
      tabIndex={-1}
      aria-selected={index === marked}
      ref={index === marked ? scrollIntoList : undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onPick(option)}
      onKeyDown={undefined}
      className="flex items-baseline gap-2 rounded-md px-2 py-1 hover:bg-foreground/6 aria-selected:bg-foreground/10 forced-colors:aria-selected:outline-2 pointer-coarse:py-3"
    >
      <span className="whitespace-nowrap font-mono text-xs/5">{option.id}</span>
      <span className="truncate text-muted-foreground">{option.label}</span>
    </div>
  ));
}

function scrollIntoList(element: HTMLElement | null): void {
  element?.scrollIntoView?.({ block: 'nearest' });
}

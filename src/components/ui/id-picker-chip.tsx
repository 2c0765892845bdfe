import { X } from 'lucide-react';
import { cn } from './class-names';

type PickedIdProps = {
  id: string;
  unknown: boolean;
  href: string | undefined;
  onRemove: () => void;
};

export function PickedId({ id, unknown, href, onRemove }: PickedIdProps) {
  return (
    <span
      className={cn(
        'inline-flex max-w-full items-center rounded-[5px] border border-border font-mono text-xs/[18px]',
        unknown && 'border-fail border-dashed text-fail',
      )}
      title={unknown ? `${id} is not defined in this plan` : undefined}
    >
      {href === undefined ? (
        <span className="truncate pl-1.5">{id}</span>
      ) : (
        <a
          href={href}
          className="truncate rounded-l pl-1.5 underline-offset-2 outline-ring hover:underline focus-visible:outline-2"
        >
          {id}
        </a>
      )}
      {unknown && <span className="sr-only"> (not defined)</span>}
      <button
        type="button"
        aria-label={`Remove ${id}`}
        onClick={onRemove}
        className="-my-[3px] grid size-6 place-items-center rounded text-muted-foreground outline-ring hover:text-foreground focus-visible:outline-2 pointer-coarse:size-8"
      >
        <X aria-hidden className="size-3" />
      </button>
    </span>
  );
}

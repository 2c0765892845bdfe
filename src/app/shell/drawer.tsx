import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/class-names';

type DrawerProps = {
  label: string;
  side: 'left' | 'right';
  onClose: () => void;
  children: ReactNode;
};

/** A column that lies over the page where there is no room for it: the platform's own modal dialog. */
export function Drawer({ label, side, onClose, children }: DrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself
    <dialog
      ref={dialog}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
      className={cn(
        'fixed inset-y-0 m-0 h-dvh max-h-none w-[min(340px,88vw)] max-w-none overflow-hidden border-border bg-surface p-0 text-foreground backdrop:bg-overlay',
        side === 'left' ? 'right-auto left-0 border-r' : 'right-0 left-auto border-l',
      )}
    >
      <div className="flex h-full flex-col">
        <div className="flex h-11 shrink-0 items-center justify-between border-border border-b pr-2 pl-3">
          <span className="font-semibold">{label}</span>
          <Button variant="ghost" size="icon" aria-label={`Close ${label}`} onClick={onClose}>
            <X aria-hidden />
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  );
}

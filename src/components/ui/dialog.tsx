import { X } from 'lucide-react';
import { Dialog as Primitive } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { Button } from './button';
import { cn } from './class-names';
import { useToastsHeight } from './use-toasts-height';

type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  children?: ReactNode;
  /** The row of buttons at the end, the main one last. */
  footer?: ReactNode;
  size?: 'sm' | 'md' | 'lg' | 'full';
};

const widths = {
  sm: 'max-w-sm',
  md: 'max-w-lg',
  lg: 'max-w-3xl',
  full: 'h-full max-w-[120rem]',
} as const;

/** A modal dialog. Import it lazily: Radix loads with it. */
export function Dialog(props: DialogProps) {
  const { open, onOpenChange, title, description, children, footer, size = 'md' } = props;
  const [opener] = useState(() => document.activeElement);
  const toasts = useToastsHeight();
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay
          style={toasts === 0 ? undefined : { paddingBottom: toasts + 20 }}
          className="fixed inset-0 z-40 grid place-items-center overflow-hidden bg-overlay p-3"
        >
          <Primitive.Content
            onCloseAutoFocus={(event) => {
              event.preventDefault();
              if (document.activeElement === document.body) giveBack(opener);
            }}
            {...(description === undefined ? { 'aria-describedby': undefined } : {})}
            className={cn(
              'z-50 flex max-h-full w-full flex-col rounded-lg border border-border bg-background text-foreground text-sm/5 shadow-popover outline-none',
              widths[size],
            )}
          >
            <header className="flex items-start gap-3 p-4 pb-2">
              <Primitive.Title className="min-w-0 flex-1 font-semibold text-[15px]/6">
                {title}
              </Primitive.Title>
              <Primitive.Close asChild>
                <Button variant="ghost" size="icon" aria-label="Close">
                  <X aria-hidden />
                </Button>
              </Primitive.Close>
            </header>
            <div className="min-h-0 flex-1 overflow-auto px-4 pb-4">
              {description !== undefined && (
                <Primitive.Description asChild>
                  <div className="mb-3 max-w-[64ch] text-muted-foreground">{description}</div>
                </Primitive.Description>
              )}
              {children}
            </div>
            {footer !== undefined && (
              <footer className="flex flex-wrap justify-end gap-2 border-border border-t p-3">
                {footer}
              </footer>
            )}
          </Primitive.Content>
        </Primitive.Overlay>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

/** Focus goes back to what opened the dialog; where that is gone, to the page's content. */
function giveBack(opener: Element | null): void {
  const there = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
  (there ? opener : document.getElementById('main'))?.focus();
}

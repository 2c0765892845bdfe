import { AlertDialog as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { buttonVariants } from './button';

type AlertDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description: ReactNode;
  /** The verb of what happens, as "Delete version". */
  confirmLabel: string;
  onConfirm: () => void;
  destructive?: boolean;
};

/** A question that has to be answered; focus starts on "Cancel". Import it lazily. */
export function AlertDialog(props: AlertDialogProps) {
  const { open, onOpenChange, title, description, confirmLabel, onConfirm, destructive } = props;
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 grid place-items-center bg-overlay p-3">
          <Primitive.Content className="z-50 grid max-h-full w-full max-w-sm gap-2 overflow-auto rounded-lg border border-border bg-background p-4 text-foreground text-sm/5 shadow-popover outline-none">
            <Primitive.Title className="font-semibold text-[15px]/6">{title}</Primitive.Title>
            <Primitive.Description asChild>
              <div className="text-muted-foreground">{description}</div>
            </Primitive.Description>
            <div className="mt-2 flex flex-wrap justify-end gap-2">
              <Primitive.Cancel className={buttonVariants({ size: 'md' })}>Cancel</Primitive.Cancel>
              <Primitive.Action
                className={buttonVariants({
                  size: 'md',
                  variant: destructive ? 'danger' : 'primary',
                })}
                onClick={onConfirm}
              >
                {confirmLabel}
              </Primitive.Action>
            </div>
          </Primitive.Content>
        </Primitive.Overlay>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

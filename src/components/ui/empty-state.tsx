import type { ReactNode } from 'react';
import { cn } from './class-names';

type EmptyStateProps = {
  title: string;
  children?: ReactNode;
  /** The one thing to do here, usually a button. */
  action?: ReactNode;
  className?: string;
};

export function EmptyState({ title, children, action, className }: EmptyStateProps) {
  return (
    <div
      className={cn(
        'grid justify-items-start gap-2 rounded-lg border border-border border-dashed p-4',
        className,
      )}
    >
      <p className="font-medium">{title}</p>
      {children !== undefined && (
        <div className="max-w-[60ch] text-muted-foreground">{children}</div>
      )}
      {action}
    </div>
  );
}

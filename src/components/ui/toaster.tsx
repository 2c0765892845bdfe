import { X } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { Button } from './button';
import { cn } from './class-names';
import {
  currentToasts,
  dismissToast,
  onToastsChange,
  TOAST_LIFE_MS,
  TOASTS_ID,
  type Toast,
} from './toast-queue';

/** The place where messages appear; mount it once. */
export function Toaster() {
  const toasts = useSyncExternalStore(onToastsChange, currentToasts, currentToasts);
  return (
    <section
      id={TOASTS_ID}
      aria-label="Messages"
      aria-live="polite"
      data-passing
      className="pointer-events-none fixed inset-x-3 bottom-3 z-50 grid justify-items-center gap-2"
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const stays = toast.tone === 'fail' || toast.action !== undefined;
  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(() => dismissToast(toast.id), TOAST_LIFE_MS);
    return () => clearTimeout(timer);
  }, [stays, toast.id]);
  const { action } = toast;
  return (
    <div
      role={toast.tone === 'fail' ? 'alert' : undefined}
      className={cn(
        'pointer-events-auto flex max-w-md items-center gap-2 rounded-lg border border-border bg-background py-1 pr-1 pl-3 shadow-popover',
        toast.tone === 'fail' && 'border-fail',
      )}
    >
      <p className="min-w-0 py-1 [overflow-wrap:anywhere]">{toast.message}</p>
      {action !== undefined && (
        <Button
          onClick={() => {
            action.run();
            dismissToast(toast.id);
          }}
        >
          {action.label}
        </Button>
      )}
      <Button
        variant="ghost"
        size="icon"
        aria-label="Dismiss"
        onClick={() => dismissToast(toast.id)}
      >
        <X aria-hidden />
      </Button>
    </div>
  );
}

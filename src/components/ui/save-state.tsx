import { useEffect, useState } from 'react';
import { Button } from './button';
import { cn } from './class-names';

type SaveStateProps = {
  state: 'saved' | 'saving' | 'failed';
  /** Why the last write failed, in one sentence. */
  message?: string | undefined;
  onRetry?: (() => void) | undefined;
  className?: string;
};

/**
 * Says whether the last change is stored. The true state is in `data-save-state` and in the accessible text
 * at once; the eye sees "Saving" only when a write takes long, so that typing makes nothing blink and draws no frame.
 */
export function SaveState({ state, message, onRetry, className }: SaveStateProps) {
  const slow = useSlow(state === 'saving');
  return (
    <div data-save-state={state} className={cn('text-xs/4 text-muted-foreground', className)}>
      {state === 'failed' ? (
        <span role="alert" className="inline-flex items-center gap-1 py-1 text-fail">
          {`Not saved${message === undefined ? '' : `: ${message}`}`}
          {onRetry !== undefined && (
            <Button variant="link" className="h-5 px-1 text-xs/4" onClick={onRetry}>
              Try again
            </Button>
          )}
        </span>
      ) : (
        <span className="inline-grid">
          <Word current={state === 'saved'} shown={!slow}>
            Saved
          </Word>
          <Word current={state === 'saving'} shown={slow}>
            Saving…
          </Word>
        </span>
      )}
    </div>
  );
}

/** In milliseconds: a write that takes less is not shown. */
const patience = 300;

/** Whether something has gone on for longer than that. */
function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setTimeout(() => setSlow(true), patience);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [busy]);
  return slow;
}

type WordProps = { current: boolean; shown: boolean; children: string };

function Word({ current, shown, children }: WordProps) {
  return (
    <span
      aria-hidden={!current}
      className={cn('col-start-1 row-start-1', shown ? 'opacity-100' : 'opacity-0')}
    >
      {children}
    </span>
  );
}

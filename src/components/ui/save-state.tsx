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
 * at once; the eye sees "Saving" only when a write takes longer than 300 ms, so that typing makes nothing blink.
 */
export function SaveState({ state, message, onRetry, className }: SaveStateProps) {
  return (
    <div data-save-state={state} className={cn('text-xs/4 text-muted-foreground', className)}>
      {state === 'failed' ? (
        <span role="alert" className="inline-flex items-center gap-1 text-fail">
          {`Not saved${message === undefined ? '' : `: ${message}`}`}
          {onRetry !== undefined && (
            <Button variant="link" className="h-5 px-1 text-xs/4" onClick={onRetry}>
              Try again
            </Button>
          )}
        </span>
      ) : (
        <span className="inline-grid">
          <Word shown={state === 'saved'}>Saved</Word>
          <Word shown={state === 'saving'}>Saving…</Word>
        </span>
      )}
    </div>
  );
}

function Word({ shown, children }: { shown: boolean; children: string }) {
  return (
    <span
      aria-hidden={!shown}
      className={cn(
        'col-start-1 row-start-1 transition-opacity duration-100 motion-reduce:duration-0',
        shown ? 'opacity-100' : 'opacity-0',
        children === 'Saved' ? !shown && 'delay-300' : shown && 'delay-300',
      )}
    >
      {children}
    </span>
  );
}

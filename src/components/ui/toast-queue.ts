export type Toast = {
  id: number;
  message: string;
  tone: 'neutral' | 'fail';
  action?: { label: string; run: () => void };
};

type Listener = () => void;

/** The element that holds the messages. */
export const TOASTS_ID = 'messages';

/** How long a message that needs no answer stays, in milliseconds. */
export const TOAST_LIFE_MS = 6000;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<Listener>();

function publish(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Shows a message and returns its id. Messages of tone `fail`, and those with an action, stay until dismissed. */
export function showToast(toast: Omit<Toast, 'id' | 'tone'> & { tone?: Toast['tone'] }): number {
  lastId += 1;
  const same = (other: Toast) => other.message === toast.message;
  const kept = toasts.filter((other) => !same(other)).slice(-3);
  publish([...kept, { tone: 'neutral', ...toast, id: lastId }]);
  return lastId;
}

export function dismissToast(id: number): void {
  publish(toasts.filter((toast) => toast.id !== id));
}

export function currentToasts(): readonly Toast[] {
  return toasts;
}

export function onToastsChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

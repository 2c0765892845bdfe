import { useLayoutEffect } from 'react';
import { holdKeys } from '@/components/ui/hold-keys';
import { isMac } from '../shell/platform';
import type { PlanStore } from '../workspace/edit-plan';
import type { GuideActions } from './guide-actions';

/** The keys that work everywhere in the Guide. */
export function useShortcuts(store: PlanStore, actions: GuideActions, section: string): void {
  // With the first drawing: a key can be pressed before effects that wait for a frame.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const run = commandOf(event, store, actions, section);
      if (!run || event.isComposing) return;
      if (!isSaveKey(event) && inDialog()) return;
      event.preventDefault();
      event.stopPropagation();
      run();
    };
    // Undo comes before the text fields' own; the rest after whoever else wants the key.
    const early = (event: KeyboardEvent) => isUndoKey(event) && listen(event);
    const late = (event: KeyboardEvent) => event.defaultPrevented || listen(event);
    window.addEventListener('keydown', early, { capture: true });
    window.addEventListener('keydown', late);
    return () => {
      window.removeEventListener('keydown', early, { capture: true });
      window.removeEventListener('keydown', late);
    };
  }, [store, actions, section]);
}

function isUndoKey(event: KeyboardEvent): boolean {
  return hasModifier(event) && ['z', 'y'].includes(event.key.toLowerCase());
}

/** Saving is meant everywhere: the browser would offer to save the page. */
function isSaveKey(event: KeyboardEvent): boolean {
  return hasModifier(event) && !event.shiftKey && event.key.toLowerCase() === 's';
}

function inDialog(): boolean {
  return document.querySelector('[role=dialog], dialog[open]') !== null;
}

function hasModifier(event: KeyboardEvent): boolean {
  const main = isMac() ? event.metaKey : event.ctrlKey;
  const other = isMac() ? event.ctrlKey : event.metaKey;
  return main && !other && !event.altKey;
}

function commandOf(
  event: KeyboardEvent,
  store: PlanStore,
  actions: GuideActions,
  section: string,
): (() => void) | undefined {
  const key = event.key.toLowerCase();
  if (hasModifier(event)) {
    if (key === 'z') return event.shiftKey ? actions.redo : actions.undo;
    if (key === 'y' && !event.shiftKey) return actions.redo;
    if (isSaveKey(event)) return actions.save;
    if (key === 'k' && !event.shiftKey) return () => open(actions, 'palette');
    return undefined;
  }
  // On a select these keys open the list.
  const select = event.target instanceof HTMLSelectElement;
  if (event.altKey && !select && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    if (key === 'arrowup') return () => step(store, actions, section, -1);
    if (key === 'arrowdown') return () => step(store, actions, section, 1);
  }
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.key === '?' && plain && !isField(event.target)) {
    return () => open(actions, 'shortcuts');
  }
  return undefined;
}

function open(actions: GuideActions, dialog: 'palette' | 'shortcuts'): void {
  holdKeys();
  actions.open(dialog);
}

function step(store: PlanStore, actions: GuideActions, section: string, by: 1 | -1): void {
  const { sections } = store.getState().plan.plan;
  const at = sections.findIndex(({ id }) => id === section);
  const next = sections[at < 0 ? 0 : at + by];
  if (next) actions.goTo(next.id);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role=grid]') !== null)
  );
}

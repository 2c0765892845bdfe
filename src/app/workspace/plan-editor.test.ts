import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { currentToasts } from '@/components/ui/toast-queue';
import type { PlanStore } from './edit-plan';
import { offerUndo } from './plan-editor';

it('offers to take a step back for as long as it is the last one', () => {
  const store = createStore(() => ({ revision: 3, saved: false, undo: () => undefined }));
  offerUndo(store as unknown as PlanStore, 'Removed a row');
  store.setState({ saved: true });
  expect(currentToasts().map(({ message }) => message)).toEqual(['Removed a row']);
  store.setState({ revision: 4 });
  expect(currentToasts()).toEqual([]);
});

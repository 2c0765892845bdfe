import { draw } from '@/components/ui/draw-later';
import { keptBy } from '@/markdown/kept';
import type { PlanStore } from './edit-plan';

/** Hears of changes of the workspace when they are to be drawn; the same function for a store. */
export const toDraw = keptBy(
  (store: PlanStore) => (listener: () => void) => store.subscribe(() => draw(listener)),
);

import { createContext, type ReactNode, useSyncExternalStore } from 'react';
import { useProvided } from '@/components/ui/use-provided';
import type { Plan } from '@/plan/plan';
import type { WorkspaceState } from '@/workspace';
import { type PlanStore, whyReadOnly } from './edit-plan';
import type { PlanState } from './plan-state';
import { toDraw } from './to-draw';

const StoreContext = createContext<PlanStore | undefined>(undefined);

export function WorkspaceProvider({ store, children }: { store: PlanStore; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The store of the open workspace; the same object while it is open. */
export function useWorkspaceStore(): PlanStore {
  return useProvided(StoreContext);
}

/** A part of the open workspace; draws anew only when that part is another. */
export function useWorkspace<T>(selector: (state: WorkspaceState<PlanState>) => T): T {
  const store = useWorkspaceStore();
  return useSyncExternalStore(toDraw(store), () => selector(store.getState()));
}

/** Why the plan cannot be edited; undefined where it can. */
export function useReadOnly(): string | undefined {
  return useWorkspace(whyReadOnly);
}

export function usePlan(): Plan {
  return useWorkspace((state) => state.plan.plan);
}

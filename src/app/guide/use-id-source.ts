import { useEffect, useState } from 'react';
import type { IdSource, SurroundingsSource } from '@/components/fields/section-context';
import { takeSteps } from '../when-idle';
import { usePlanEditor } from '../workspace/plan-editor';
import { useWorkspaceStore } from '../workspace/workspace-context';
import { useGuideActions } from './guide-actions';

/** Before the code that knows ids is there: none is offered, and none is flagged. */
const none: IdSource = { suggestions: () => [], isKnown: () => true };

/** Longest that reading the ids waits for the browser to have time, in milliseconds. */
const patience = 300;

/** The ids of the plan for its fields; loaded and read after the first form is drawn. */
export function useIdSource(surroundings: SurroundingsSource): IdSource {
  const store = useWorkspaceStore();
  const editor = usePlanEditor();
  const actions = useGuideActions();
  const [source, setSource] = useState<{ readonly now: () => IdSource }>();
  useEffect(() => {
    let wanted = true;
    const begin = async () => {
      const { createIdSources, readDefinedIds } = await import('./around');
      const isWanted = () => wanted;
      await takeSteps(readDefinedIds(store.getState().plan.plan), patience, isWanted);
      const show = () => wanted && setSource({ now });
      const now = createIdSources({ store, editor, surroundings, actions }, show);
      show();
    };
    begin().catch((error: unknown) => reportError(error));
    return () => {
      wanted = false;
    };
  }, [store, editor, surroundings, actions]);
  return source?.now() ?? none;
}

import { useEffect, useState } from 'react';
import type { IdSource, SurroundingsSource } from '@/components/fields/section-context';
import { usePlanEditor } from '../workspace/plan-editor';
import { useWorkspaceStore } from '../workspace/workspace-context';
import { useGuideActions } from './guide-actions';

/** Before the code that knows ids is there: none is offered, and none is flagged. */
const none: IdSource = { suggestions: () => [], isKnown: () => true };

/** The ids of the plan for its fields; loaded after the first form is drawn. */
export function useIdSource(surroundings: SurroundingsSource): IdSource {
  const store = useWorkspaceStore();
  const editor = usePlanEditor();
  const actions = useGuideActions();
  const [source, setSource] = useState<{ readonly now: () => IdSource }>();
  useEffect(() => {
    let wanted = true;
    import('./around').then(({ createIdSources }) => {
      const show = () => wanted && setSource({ now });
      const now = createIdSources({ store, editor, surroundings, actions }, show);
      show();
    }, reportError);
    return () => {
      wanted = false;
    };
  }, [store, editor, surroundings, actions]);
  return source?.now() ?? none;
}

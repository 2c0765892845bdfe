import { createContext, type ReactNode } from 'react';
import type { EditOptions, Hold } from '@/components/fields/section-context';
import { dismissToast, showToast } from '@/components/ui/toast-queue';
import { useProvided } from '@/components/ui/use-provided';
import type { Problem } from '@/markdown/result';
import type { Operation } from '@/plan/operation';
import type { Plan } from '@/plan/plan';
import { sections } from '@/sections';
import { tabOfDraft } from '@/workspace/draft-keys';
import { browserStorage } from '../storage/browser-storage';
import {
  type Applied,
  applyOperations,
  applyPlanEdit,
  type PlanStore,
  prepareEdit,
} from './edit-plan';
import type { Held } from './held';

/** An edit that waits until the user has said whether the file becomes UTF-8. */
export interface EncodingQuestion {
  readonly path: string;
  readonly character: string;
  readonly encoding: string;
  readonly retry: () => void;
}

/** How every part of the app writes to the plan. The same object while the workspace is open. */
export interface PlanEditor {
  readonly edit: (operations: readonly Operation[], options?: EditOptions) => Problem | undefined;
  readonly hold: Hold;
  /** Works out in steps an edit that follows them. */
  readonly prepare: (operations: readonly Operation[]) => Iterator<unknown>;
  /** Works out edits, as some like them may follow, in time that nothing else takes. */
  readonly rehearse: (edits: readonly Operation[]) => void;
  /** Writes what was being typed in pages that are gone. */
  readonly carryOn: () => void;
  /** Writes what is being typed in fields that are gone. */
  readonly enterHeld: () => void;
  readonly addSection: (definition: string) => Promise<Problem | undefined>;
  /** A path from the plan's folder as one from the workspace's root. */
  readonly beside: (path: string) => string;
}

const EditorContext = createContext<PlanEditor | undefined>(undefined);

export function PlanEditorProvider(props: { editor: PlanEditor; children: ReactNode }) {
  return <EditorContext value={props.editor}>{props.children}</EditorContext>;
}

export function usePlanEditor(): PlanEditor {
  return useProvided(EditorContext);
}

export function createPlanEditor(
  store: PlanStore,
  ask: (question: EncodingQuestion) => void,
): PlanEditor {
  const beside = (path: string): string => {
    const { planPath } = store.getState();
    return planPath.slice(0, planPath.lastIndexOf('/') + 1) + path;
  };
  const answer = (applied: Applied, retry: () => void): Problem | undefined => {
    if (applied.ok) return undefined;
    const { error } = applied;
    if ('character' in error) {
      const { character, file } = error;
      ask({ path: file.path, character, encoding: file.encoding.name, retry });
    }
    return error;
  };
  let holding: Promise<Held> | undefined;
  const withHeld = (use: (held: Held) => void): void => {
    holding ??= import('./held').then(({ createHeld }) => createHeld(store));
    holding.then(use, () => {
      holding = undefined;
    });
  };
  const editor: PlanEditor = {
    beside,
    hold: (...held) => withHeld(({ hold }) => hold(...held)),
    prepare: (operations) => prepareEdit(store, operations),
    rehearse: (edits) => {
      import('./rehearse').then(({ rehearse }) => rehearse(store, edits)).catch(reportError);
    },
    carryOn: () => {
      const look = (keys: readonly string[]) =>
        keys.some(tabOfDraft) && withHeld(({ carryOn }) => void carryOn().catch(reportError));
      browserStorage().recordKeys(store.getState().id).then(look, reportError);
    },
    enterHeld: () => {
      if (holding) withHeld(({ enter }) => enter());
    },
    edit: (operations, options = {}) => {
      const files = options.files?.map(({ path, text }) => ({ path: beside(path), text }));
      const applied = applyOperations(store, operations, { ...options, files });
      if (applied.ok && applied.value && options.notice !== undefined) {
        offerUndo(store, options.notice);
      }
      const problem = answer(applied, () => editor.edit(operations, options));
      if (problem ?? holding) withHeld(({ settle }) => settle(operations, options, problem));
      return problem;
    },
    addSection: async (definition) => {
      const [{ addSection }, { sectionExample }] = await Promise.all([
        import('@/plan/add-section'),
        import('@/sections/examples'),
      ]);
      const make = (plan: Plan) =>
        addSection(plan, definition, sections, sectionExample(definition));
      const name = sections.find(({ id }) => id === definition)?.name ?? 'section';
      const applied = applyPlanEdit(store, make, { label: `Add ${name}` });
      return answer(applied, () => void editor.addSection(definition));
    },
  };
  return editor;
}

/** A message whose button takes back the step that was just made; it goes once that is no longer the last one. */
export function offerUndo(store: PlanStore, message: string): void {
  const { revision, undo } = store.getState();
  const toast = showToast({ message, action: { label: 'Undo', run: undo } });
  const stop = store.subscribe((state) => {
    if (state.revision === revision) return;
    stop();
    dismissToast(toast);
  });
}

import { createContext } from 'react';
import { useProvided } from '@/components/ui/use-provided';
import type { PlacedFinding } from '../checks/plan-report';

/** What can be done from every part of the Guide. The same object while the workspace is open. */
export interface GuideActions {
  readonly goTo: (section: string, item?: string) => void;
  /** Opens the section and focuses what draws the value at the path. */
  readonly goToFinding: (finding: Pick<PlacedFinding, 'section' | 'path'>) => void;
  readonly fix: (findings: readonly PlacedFinding[]) => void;
  readonly addSection: (definition: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
  readonly copyMarkdown: () => void;
  readonly open: (dialog: GuideDialog) => void;
}

export type GuideDialog = 'export' | 'palette' | 'shortcuts' | { readonly file: string };

const ActionsContext = createContext<GuideActions | undefined>(undefined);

export const GuideActionsProvider = ActionsContext;

export function useGuideActions(): GuideActions {
  return useProvided(ActionsContext);
}

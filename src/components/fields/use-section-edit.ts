import type { Problem } from '@/markdown/result';
import type { Operation } from '@/plan/operation';
import { type EditOptions, useSectionActions } from './section-context';

export type SectionEdit = (
  operations: readonly Operation[],
  options?: EditOptions,
) => Problem | undefined;

/** Edits with paths that start at the section's value. */
export function useSectionEdit(): SectionEdit {
  const { edit, path } = useSectionActions();
  return (operations, options) => {
    if (operations.length === 0) return undefined;
    const whole = operations.map(
      (operation): Operation => ({
        ...operation,
        path: [...path, ...operation.path],
      }),
    );
    return edit(whole, options);
  };
}

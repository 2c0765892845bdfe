import type { ReactNode } from 'react';
import type { Path } from '@/plan/operation';
import { pointerOf } from './focus-path';
import { Refusal } from './wrong-words';

type GridFrameProps = {
  path: Path;
  /** Where each column stands in a row's value, joined by `/`. */
  columns: readonly string[];
  /** Why the last change was refused. */
  problem?: string | undefined;
  onEnter?: () => void;
  onLeaveCell?: () => void;
  children: ReactNode;
};

/** A grid, marked so that its cells can be gone to by path. */
export function GridFrame({
  path,
  columns,
  problem,
  onEnter,
  onLeaveCell,
  children,
}: GridFrameProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears that focus came or left a cell, or that a key closed its editor
    <div
      data-path={pointerOf(path)}
      data-columns={columns.join(' ')}
      className="grid min-w-0 gap-1"
      onFocus={onEnter}
      onBlur={onLeaveCell}
      onKeyUp={({ target }) => {
        // An editor that goes away with the focus in it says nothing.
        if (!(target instanceof HTMLElement) || !target.matches('input, textarea')) onLeaveCell?.();
      }}
    >
      {children}
      <Refusal why={problem} />
    </div>
  );
}

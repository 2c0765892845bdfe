import type { Position } from './grid-model';

const name = 'revealcell';

/** Asks the grid in `root` to draw a cell that is out of sight and to make it the active one. */
export function revealCell(root: Element, at: Position): void {
  root.querySelector('[role="grid"]')?.dispatchEvent(new CustomEvent(name, { detail: at }));
}

/** Hears such requests; the result stops that. */
export function onRevealCell(grid: Element, reveal: (at: Position) => void): () => void {
  const listen = (event: Event) => {
    if (event instanceof CustomEvent) reveal(event.detail as Position);
  };
  grid.addEventListener(name, listen);
  return () => grid.removeEventListener(name, listen);
}

import type { Part, Shape } from '@/plan/codecs/codec';

export type LeafPart = Part & { readonly shape: Extract<Shape, { type: 'leaf' }> };

/** Parts that stand in one row of columns, or one part by itself. */
export type Group =
  | { readonly kind: 'leaves'; readonly parts: readonly LeafPart[]; readonly columns: 2 | 4 }
  | { readonly kind: 'single'; readonly part: Part };

const shortKinds = new Set(['oneOf', 'number', 'percent', 'duration', 'date', 'boolean', 'id']);

/** The parts in their order: short values share rows, prose and tables have rows of their own. */
export function layoutOf(parts: readonly Part[]): Group[] {
  const groups: Group[] = [];
  let run: LeafPart[] = [];
  const close = () => {
    const short = run.filter(({ shape }) => shortKinds.has(shape.kind.name)).length;
    if (run.length > 0)
      groups.push({ kind: 'leaves', parts: run, columns: short * 2 > run.length ? 4 : 2 });
    run = [];
  };
  for (const part of parts) {
    if (isLeaf(part) && part.shape.kind.name !== 'prose') run.push(part);
    else {
      close();
      groups.push({ kind: 'single', part });
    }
  }
  close();
  return groups;
}

export function isLeaf(part: Part): part is LeafPart {
  return part.shape.type === 'leaf';
}

const labels = new WeakMap<readonly Part[], readonly string[]>();

/** The labels of the parts, which the text may hold with nothing after them. */
export function labelsOf(parts: readonly Part[]): readonly string[] {
  const known = labels.get(parts);
  if (known) return known;
  const made = parts.map(({ shape }) => shape.label);
  labels.set(parts, made);
  return made;
}

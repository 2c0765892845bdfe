import { isLeaf, type LeafPart } from '@/components/fields/form-layout';
import type { Part, Shape } from '@/plan/codecs/codec';
import { architectureDecisions } from '.';

/** The parts of one decision, as its codec reads them. */
export const decisionParts = partsOf(itemOf(architectureDecisions.parts['decisions']?.shape));
/** The parts under its evidence heading. */
export const evidenceParts = partsOf(decisionParts.find(({ key }) => key === 'evidence')?.shape);

export function leafPart(parts: readonly Part[], key: string): LeafPart {
  const part = parts.find((other) => other.key === key);
  if (part === undefined || !isLeaf(part)) throw new Error(`A decision has no “${key}”`);
  return part;
}

function itemOf(shape: Shape | undefined): Shape | undefined {
  return shape?.type === 'each' ? shape.item : undefined;
}

function partsOf(shape: Shape | undefined): readonly Part[] {
  return shape?.type === 'object' ? shape.parts : [];
}

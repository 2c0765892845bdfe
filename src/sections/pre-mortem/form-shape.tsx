import { isLeaf, type LeafPart } from '@/components/fields/form-layout';
import type { Column, Part, Shape } from '@/plan/codecs/codec';
import { isBlankCell } from '@/plan/number-cell';
import { preMortem } from '.';
import { categories } from './compute/categories';
import { impacts, parseImpact, parseProbability, probabilities } from './compute/risk';

export const summaryParts = partsOf(preMortem.parts['summary']?.shape);
/** The parts of one scenario's details. */
export const scenarioParts = partsOf(itemOf(preMortem.parts['scenarios']?.shape));

/** The summary's columns, with the levels and categories to choose from. */
export const riskColumns: readonly Column[] = columnsOf(summaryParts, 'rows').map((column) => {
  if (column.key === 'probability')
    return choice(column, probabilities, (text) => parseProbability(text) !== null);
  if (column.key === 'impact') return choice(column, impacts, (text) => parseImpact(text) !== null);
  return column.key === 'category' ? choice(column, categories, () => true) : column;
});

/** A row of the summary as the scalars of a form. */
export const riskParts: readonly Part[] = riskColumns.map(({ key, header, kind }) => ({
  key,
  shape: { type: 'leaf', label: header, kind },
}));

export function columnsOf(parts: readonly Part[], key: string): readonly Column[] {
  const shape = parts.find((part) => part.key === key)?.shape;
  return shape?.type === 'rows' ? shape.columns : [];
}

export function leafPart(parts: readonly Part[], key: string): LeafPart {
  const part = parts.find((other) => other.key === key);
  if (part === undefined || !isLeaf(part)) throw new Error(`A scenario has no “${key}”`);
  return part;
}

function choice(
  column: Column,
  options: readonly string[],
  fits: (text: string) => boolean,
): Column {
  return {
    ...column,
    kind: {
      ...column.kind,
      name: 'oneOf',
      options,
      problem: (value) => {
        const text = String(value);
        if (isBlankCell(text) || fits(text)) return undefined;
        return `“${text}” is none of ${options.join(', ')}`;
      },
    },
  };
}

function itemOf(shape: Shape | undefined): Shape | undefined {
  return shape?.type === 'each' ? shape.item : undefined;
}

function partsOf(shape: Shape | undefined): readonly Part[] {
  return shape?.type === 'object' ? shape.parts : [];
}

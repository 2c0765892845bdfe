import type { Operation } from '@/plan/operation';
import type { JsonObject } from '@/plan/value';
import { decisionAt, matrixPath } from './decision-path';

const templateCriteria = [
  ['Team Expertise', '3x'],
  ['Maintenance Cost', '2x'],
  ['Scalability', '2x'],
  ['Time to Implement', '1x'],
] as const;

/** The template's criteria and three options without names, where a decision has no matrix. */
export function addMatrix(value: JsonObject, decision: number): readonly Operation[] {
  if (decisionAt(value, decision).hasMatrix) return [];
  const criteria = templateCriteria.map(([name, weight]) => ({
    name,
    weight,
    scores: ['', '', ''],
  }));
  const options = ['Opt 1:', 'Opt 2:', 'Opt 3:'];
  return [{ type: 'set', path: matrixPath(decision), value: { options, criteria } }];
}

interface NewCriterion {
  readonly name: string;
  readonly weight: string;
}

/** A criterion without scores, above the sums by default. */
export function addCriterion(
  value: JsonObject,
  decision: number,
  { name, weight }: NewCriterion,
  index?: number,
): readonly Operation[] {
  const { criteria, options } = decisionAt(value, decision).matrix;
  const scores = options.map(() => '');
  return [
    {
      type: 'insert',
      path: matrixPath(decision, 'criteria'),
      index: index ?? criteria.length,
      value: { name, weight, scores },
    },
  ];
}

export function removeCriterion(
  _: JsonObject,
  decision: number,
  criterion: number,
): readonly Operation[] {
  return [{ type: 'remove', path: matrixPath(decision, 'criteria'), index: criterion }];
}

export function moveCriterion(
  _: JsonObject,
  decision: number,
  criterion: number,
  to: number,
): readonly Operation[] {
  return [{ type: 'move', path: matrixPath(decision, 'criteria'), index: criterion, to }];
}

import type { Check } from '@/plan/checks/check';
import { isBlankCell } from '@/plan/number-cell';
import { formatDecimal } from '@/plan/numbers';
import { countOptions } from './compute/scoring';
import { isOptionsGeneratedWrong, wrongWeighted } from './decision';
import { draftAt, eachDecision, placeOf } from './judged-decisions';

/** A filled cell of the Weighted Score row is the sum of its column. */
const scores: Check = {
  id: 'CALC-SCORE',
  run: eachDecision((_, judged) => {
    const { id, decision, place } = judged;
    const { matrix, weighted, scoring } = decision;
    if (!weighted.some((cell, option) => !isBlankCell(cell) && scoring.options[option]?.weighted))
      return null;
    const matrixPlace = placeOf(place, 'evidence', 'matrix');
    return wrongWeighted(decision).map(({ option, expected }) => {
      const message = `Weighted score of “${matrix.options[option] ?? ''}” in ${id} is ${weighted[option]}, expected ${expected}`;
      const cell = placeOf(matrixPlace, 'weighted', String(option));
      return draftAt(judged, message, true, cell, matrixPlace);
    });
  }),
};

/** What is selected has the highest sum; a tie passes. */
const selected: Check = {
  id: 'CALC-SELECTED',
  run: eachDecision((_, judged) => {
    const { id, decision, place } = judged;
    if (decision.judgement === 'unknown') return null;
    if (decision.judgement === 'highest') return [];
    const { options } = decision.matrix;
    const { winners, options: sums } = decision.scoring;
    const best = winners.map((option) => `“${options[option] ?? ''}”`).join(' or ');
    const most = sums[winners[0] ?? -1]?.weighted;
    const own = sums[decision.selectedOption ?? -1]?.weighted;
    const printed = own && most ? ` (${formatDecimal(own)} against ${formatDecimal(most)})` : '';
    const message = `${id} selects “${decision.selected}”, expected ${best} with the highest score${printed}`;
    return [draftAt(judged, message, false, placeOf(place, 'evidence', 'selected'))];
  }),
};

/** Options Generated is the number of columns with scores. */
const counted: Check = {
  id: 'CALC-OPTIONS',
  run: eachDecision((_, judged) => {
    const { id, decision, place } = judged;
    const count = countOptions(decision.scoring);
    const line = placeOf(place, 'evidence', 'optionsGenerated');
    if (count === 0 || line?.type !== 'leaf') return null;
    if (!isOptionsGeneratedWrong(decision)) return [];
    const stated = decision.optionsGenerated === '' ? 'empty' : decision.optionsGenerated;
    const message = `Options Generated of ${id} is ${stated}, expected ${count}`;
    return [draftAt(judged, message, true, line)];
  }),
};

export const computedChecks: readonly Check[] = [scores, selected, counted];

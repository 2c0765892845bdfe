import { AbsentPart } from '@/components/fields/absent-part';
import { MatrixField } from '@/components/fields/matrix-field';
import { useSection, useSectionActions } from '@/components/fields/section-context';
import { useSectionEdit } from '@/components/fields/use-section-edit';
import { at, type Path } from '@/plan/operation';
import type { JsonObject } from '@/plan/value';
import type { Decision } from './decision';
import { optionNames } from './form-names';
import { matrixActionsOf } from './form-option-actions';
import { scoreRows } from './form-score-rows';
import { addMatrix } from './operations';

type DecisionOptionsProps = { index: number; decision: Decision; path: Path };

/** The scoring grid: criteria by options, with what follows from the scores below. */
export function DecisionOptions({ index, decision, path }: DecisionOptionsProps) {
  const { section } = useSection();
  const { current } = useSectionActions();
  const edit = useSectionEdit();
  if (!decision.hasMatrix) {
    const operations = addMatrix(section.value, index).map((op) => at(rootOf(path), op));
    return <AbsentPart label="scoring matrix" path={path} operations={operations} />;
  }
  const { winners } = decision.scoring;
  const names = optionNames(decision.matrix.options);
  return (
    <MatrixField
      label="Scoring of the options"
      path={path}
      value={matrixOf(section.value, index)}
      names={names}
      footer={scoreRows(decision)}
      best={winners.length === 1 ? winners[0] : undefined}
      actions={matrixActionsOf(current, index, edit)}
    />
  );
}

/** `['sections', id, 'value']`, where a path of the section starts. */
function rootOf(path: Path): Path {
  return path.slice(0, 3);
}

function matrixOf(value: JsonObject, index: number) {
  const { decisions } = value;
  const decision = Array.isArray(decisions) ? decisions[index] : undefined;
  return decision?.evidence?.matrix;
}

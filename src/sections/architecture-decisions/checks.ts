import { answerTo, isAnswered } from '@/plan/checks/answers';
import { isMissed } from '@/plan/checks/applies';
import type { Check } from '@/plan/checks/check';
import { spotText } from '@/plan/checks/filled';
import { judged, notApplicable } from '@/plan/checks/outcome';
import { findRegion, missing } from '@/plan/checks/region';
import { keptIn, scopeOf } from '@/plan/checks/scope';
import { linksRequirement } from '@/plan/traceability/cells';
import { countOptions } from './compute/scoring';
import { isTrivialProtocol } from './compute/trivial';
import { computedChecks } from './computed-checks';
import { fullRecords } from './full-record-check';
import { matrixVisible } from './hidden-matrix-check';
import {
  decisionsSection,
  draftAt,
  draftAtLabel,
  eachDecision,
  type JudgedDecision,
  judgedDecisions,
  placeOf,
} from './judged-decisions';
import { summaryComplete } from './summary-check';

/** At least one ADR has both Decision and Rationale filled. */
const defined: Check = {
  id: 'SR-PLAN-08',
  run: (context) => {
    const { plan, placeholders } = context;
    const section = decisionsSection(context);
    if (!section && !isMissed(plan, ['product'])) return notApplicable;
    const scope = scopeOf(plan, placeholders);
    const decisions = section ? judgedDecisions(section) : [];
    if (decisions.some((decision) => isDefined(scope, decision))) return judged([]);
    const message = 'No ADR has both Decision and Rationale filled, expected at least one';
    return judged([missing(message, findRegion(plan, 'Architecture Decisions'))]);
  },
};

const isDefined = keptIn((scope, { pieces }: JudgedDecision) =>
  ['Decision', 'Rationale'].every((label) => {
    const answer = answerTo(pieces, label);
    return answer !== undefined && isAnswered(scope, answer);
  }),
);

/** Each ADR names a requirement. */
const traceable: Check = {
  id: 'SR-PLAN-12',
  run: eachDecision((_, decision) => {
    if (linksRequirement(decision.decision.requirementsText)) return [];
    const message = `Linked Requirements of ${decision.id} name none, expected an FR- or NFR- id`;
    return [draftAtLabel(decision, message, 'Linked Requirements')];
  }),
};

/** So marked in the evidence, or, where that has no heading of its own, anywhere in the block. */
function isTrivial({ decision, pieces }: JudgedDecision): boolean {
  if (isTrivialProtocol(decision.protocol)) return true;
  const spots = answerTo(pieces, 'Protocol Applied')?.spots ?? [];
  return spots.some((spot) => isTrivialProtocol(spotText(spot)));
}

/** Three options at least, and a criterion on which all are scored. */
const compared: Check = {
  id: 'SR-PLAN-21',
  run: eachDecision((_, judgedDecision) => {
    const { id, decision, place } = judgedDecision;
    if (isTrivial(judgedDecision)) return null;
    const options = countOptions(decision.scoring);
    const at = placeOf(place, 'evidence', 'matrix') ?? placeOf(place, 'evidence');
    const draft = (message: string) =>
      draftAt(judgedDecision, message, false, at, placeOf(place, 'evidence'));
    const counted = `${options} scored ${options === 1 ? 'option' : 'options'}`;
    if (options < 3) return [draft(`${id} compares ${counted}, expected at least 3`)];
    if (decision.scoring.fullyScored.length > 0) return [];
    return [draft(`${id} has no criterion with a score for every option, expected at least one`)];
  }),
};

export const checks: readonly Check[] = [
  defined,
  summaryComplete,
  traceable,
  fullRecords,
  compared,
  matrixVisible,
  ...computedChecks,
];

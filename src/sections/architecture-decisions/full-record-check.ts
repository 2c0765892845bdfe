import { keptBy } from '@/markdown/kept';
import { answersIn } from '@/plan/checks/answers';
import type { Check, CheckContext, Finding } from '@/plan/checks/check';
import { type Spot, spotOf, spotText } from '@/plan/checks/filled';
import { pathOfLink } from '@/plan/checks/folder';
import { judged, notApplicable } from '@/plan/checks/outcome';
import type { PlanSection } from '@/plan/plan';
import { countOptions } from './compute/scoring';
import {
  decisionsSection,
  draftAtLabel,
  type JudgedDecision,
  judgedDecisions,
  placeOf,
} from './judged-decisions';
import { readSummaryRows } from './summary-rows';

interface Link {
  readonly target: string;
  readonly spot: Spot;
}

/** An ADR with High impact, or with two or more options compared, links a full record that exists. */
export const fullRecords: Check = {
  id: 'SR-PLAN-13',
  prepare: function* (context) {
    const section = decisionsSection(context);
    for (const decision of section ? judgedDecisions(section) : []) yield needsRecord(decision);
  },
  run: (context) => {
    const section = decisionsSection(context);
    if (!section) return notApplicable;
    const inSummary = summaryLinks(section);
    const judgedOnes = judgedDecisions(section).filter(needsRecord);
    const findings = judgedOnes.flatMap((decision) => [
      ...judge(context, section.id, decision, [
        ...linksInBlock(decision),
        ...(inSummary.get(decision.id) ?? []),
      ]),
    ]);
    return judgedOnes.length > 0 ? judged(findings) : notApplicable;
  },
};

const high = /^[\s\p{P}\p{S}]*(?:high|h)(?![\p{L}\p{N}]|\s*[|/])/iu;

function needsRecord({ decision }: JudgedDecision): boolean {
  return high.test(decision.impact) || countOptions(decision.scoring) >= 2;
}

function judge(
  { folder }: CheckContext,
  section: string,
  decision: JudgedDecision,
  links: readonly Link[],
): Finding[] {
  if (links.length === 0) {
    const message = `${decision.id} has no Full ADR link, expected one to its record in adrs/`;
    return [{ ...draftAtLabel(decision, message, 'Full ADR'), section }];
  }
  if (!folder.open) return [];
  const checked = new Set<string>();
  return links.flatMap(({ target, spot }): Finding[] => {
    const path = pathOfLink(target);
    if (path === undefined || checked.has(path) || folder.has(path)) return [];
    checked.add(path);
    const message = `${path} is missing, expected the full record of ${decision.id}`;
    return [{ message, chunk: spot.chunk, at: spot.from, section, fixable: false }];
  });
}

const linksInBlock = keptBy(({ pieces }: JudgedDecision) =>
  pieces
    .flatMap(answersIn)
    .filter(({ key }) => key === 'full adr')
    .flatMap(({ spots }) => spots.flatMap(linksIn)),
);

function summaryLinks(section: PlanSection): Map<string, Link[]> {
  const links = new Map<string, Link[]>();
  for (const [index, { id }] of readSummaryRows(section.value).entries()) {
    const spot = spotOf(placeOf(section.place, 'summary', 'rows', String(index), 'full'));
    const adr = /ADR-\d+[A-Za-z]?/.exec(id)?.[0];
    if (spot && adr) links.set(adr, [...(links.get(adr) ?? []), ...linksIn(spot)]);
  }
  return links;
}

const inline =
  /\[[^\]\n]+\]\(\s*(<[^>\n]*>|[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)[^)\n]*\)|<(https?:[^\s>]+)>|(?<![(<])\b(https?:\/\/[^\s)>]+)/g;

function linksIn(spot: Spot): Link[] {
  return [...spotText(spot).matchAll(inline)].map(({ 1: link, 2: auto, 3: bare }) => ({
    target: link ?? auto ?? bare ?? '',
    spot,
  }));
}

import { fixesOf } from '@/plan/fix-plan';
import { locate } from '@/plan/locate';
import type { Operation, Path } from '@/plan/operation';
import type { Plan, PlanSection } from '@/plan/plan';
import { fixes } from '@/sections/fixes';
import type { PlacedFinding } from './plan-report';

/** The operations that mend what the findings are about; those of one section. */
export function fixesFor(plan: Plan, findings: readonly PlacedFinding[]): readonly Operation[] {
  const bySection = new Map<string, PlacedFinding[]>();
  for (const finding of findings.filter(({ fixable }) => fixable)) {
    const list = bySection.get(finding.section) ?? [];
    bySection.set(finding.section, [...list, finding]);
  }
  return [...bySection].flatMap(([id, own]) => {
    const section = plan.sections.find((other) => other.id === id);
    return section ? fixesIn(plan, section, own) : [];
  });
}

function fixesIn(
  plan: Plan,
  section: PlanSection,
  findings: readonly PlacedFinding[],
): readonly Operation[] {
  const all = fixesOf(plan, section, fixes);
  const concerned = all.filter((operation) => {
    const located = locate(plan, operation.path);
    const target = located.ok ? located.value.path : operation.path;
    return findings.some(({ path: about }) => about !== undefined && touch(about, target));
  });
  return concerned.length > 0 ? concerned : all;
}

/** Whether one path leads into what the other names. */
function touch(a: Path, b: Path): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter.every((segment, index) => longer[index] === segment);
}

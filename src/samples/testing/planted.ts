import { Text } from '@codemirror/state';
import { expect, it } from 'vitest';
import { checkIds } from '@/plan/checks/catalogue';
import { checkPlan, type PlanReport } from '@/plan/checks/check-plan';
import { folderOf } from '@/plan/checks/folder';
import { fixPlan } from '@/plan/fix-plan';
import { openPlan } from '@/plan/read-plan';
import { sections } from '@/sections';
import { sectionChecks } from '@/sections/checks';
import { fixes } from '@/sections/fixes';
import { knownPlaceholders } from '@/templates/known-placeholders';
import type { Sample } from '../sample';
import { type Flaw, planted } from './flaw';

export interface Planted {
  readonly sample: Sample;
  readonly flaws: readonly Flaw[];
  /** Checks that say nothing of the sample itself: a person's, and those of what it has no need of. */
  readonly unjudged: readonly string[];
  readonly manualGates: readonly string[];
}

function planOf(text: string) {
  return openPlan(Text.of(text.split('\n')), sections);
}

/** Checks a text as the plan of the sample's folder. */
export function checkSample({ files }: Sample, text: string, without?: string): PlanReport {
  const kept = files.filter(({ path }) => path !== without);
  return checkPlan({
    plan: planOf(text),
    folder: folderOf(new Map(kept.map((file) => [file.path, file.text]))),
    checks: sectionChecks,
    placeholders: knownPlaceholders(),
  });
}

/** Each finding as its check and the start of its line, as long as the flaw gives it. */
function found(report: PlanReport, text: string, expected: readonly string[]): string[] {
  const lines = text.split('\n');
  const all = report.checks.flatMap(({ id, findings }) =>
    findings.map(({ line }) => `${id} at ${lines[line - 1] ?? ''}`),
  );
  return all.map((line, index) => line.slice(0, expected[index]?.length ?? line.length));
}

function expectedOf({ check: id, lines, also }: Flaw): string[] {
  const own = [{ check: id, lines }, ...(also ?? [])];
  return own
    .toSorted((a, b) => checkIds.indexOf(a.check) - checkIds.indexOf(b.check))
    .flatMap((part) => part.lines.map((line) => `${part.check} at ${line}`));
}

const named = (flaws: readonly Flaw[]) =>
  flaws.map(
    (flaw) => [flaw.because ? `${flaw.check} (${flaw.because})` : flaw.check, flaw] as const,
  );

/** The sample passes, and each flaw put into it is found, at its line, and nothing else is. */
export function describeFlaws({ sample, flaws, unjudged, manualGates }: Planted): void {
  const source = sample.files.find(({ path }) => path === 'plan.md')?.text ?? '';
  const report = checkSample(sample, source);

  it('passes whatever can be judged', () => {
    const rest = report.checks.filter(({ status }) => status !== 'pass');
    expect(rest.map(({ id, status }) => `${id} ${status}`)).toEqual(unjudged);
    expect(report.verdict).toBe('pass');
  });

  it('leaves the gates to a person that only a person can pass', () => {
    const rest = report.gates.filter(({ status }) => status !== 'pass');
    expect(rest.map(({ id }) => id)).toEqual(manualGates);
    expect(new Set(rest.map(({ status }) => status))).toEqual(new Set(['manual']));
  });

  it('has a flaw for every check that judges it', () => {
    const planted = new Set<string>(flaws.map((flaw) => flaw.check));
    const judging = report.checks.filter(({ status }) => status === 'pass').map(({ id }) => id);
    expect(judging.filter((id) => !planted.has(id))).toEqual([]);
  });

  it.each(named(flaws))(
    '%s finds its flaw, at its line, and nothing else is found',
    (_name, flaw) => {
      const text = planted(source, flaw);
      const flawed = checkSample(sample, text, flaw.without);
      const expected = expectedOf(flaw);
      expect(found(flawed, text, expected)).toEqual(expected);
      const broken = [flaw.check, ...(flaw.also ?? []).map((other) => other.check)];
      const others = (from: PlanReport) =>
        from.checks.filter(({ id }) => !broken.includes(id)).map(({ id, status }) => [id, status]);
      expect(others(flawed)).toEqual(others(report));
    },
  );

  it.each(named(flaws))('%s is offered to be fixed when fixing mends it', (_name, flaw) => {
    const text = planted(source, flaw);
    const before = checkSample(sample, text, flaw.without);
    const fixed = fixPlan(planOf(text), sections, fixes).plan.document.text.toString();
    const after = checkSample(sample, fixed, flaw.without);
    const offered = before.checks.find(({ id }) => id === flaw.check)?.findings ?? [];
    const mended = offered.length > 0 && offered.every(({ fixable }) => fixable);
    const fails = after.checks.find(({ id }) => id === flaw.check)?.status === 'fail';
    expect(fails).toBe(!mended);
    expect(after.checks.flatMap(({ findings }) => findings.filter((f) => f.fixable))).toEqual([]);
    if (!mended) return;
    expect(after.verdict).toBe('pass');
  });
}

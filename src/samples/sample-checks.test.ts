import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { checkPlan, type PlanReport } from '@/plan/checks/check-plan';
import { folderOf } from '@/plan/checks/folder';
import { fixPlan } from '@/plan/edit';
import { openPlan } from '@/plan/read-plan';
import { sections } from '@/sections';
import { sectionChecks } from '@/sections/checks';
import { knownPlaceholders } from '@/templates/known-placeholders';
import { sample } from './index';
import { type Flaw, flaws } from './testing/planted-flaws';

const files = new Map(sample().files.map(({ path, text }) => [path, text]));
const source = files.get('plan.md') ?? '';

function planOf(text: string) {
  return openPlan(Text.of(text.split('\n')), sections);
}

function check(text: string, without?: string): PlanReport {
  const folder = folderOf(new Map([...files].filter(([path]) => path !== without)));
  const placeholders = knownPlaceholders();
  return checkPlan({ plan: planOf(text), folder, checks: sectionChecks, placeholders });
}

function planted({ replace = [], all }: Flaw): string {
  return replace.reduce((text, [from, to]) => {
    const count = text.split(from).length - 1;
    if (all ? count === 0 : count !== 1) throw new Error(`“${from}” stands ${count} times`);
    return text.replaceAll(from, () => to);
  }, source);
}

function failing({ checks }: PlanReport): string[] {
  return checks.filter(({ status }) => status === 'fail').map(({ id }) => id);
}

function linesOf(report: PlanReport, id: string, text: string) {
  const lines = text.split('\n');
  const findings = report.checks.find((other) => other.id === id)?.findings ?? [];
  return findings.map(({ line }) => lines[line - 1] ?? '');
}

describe('the sample', () => {
  const report = check(source);

  it('passes whatever can be judged', () => {
    const rest = report.checks.filter(({ status }) => status !== 'pass');
    expect(rest.map(({ id, status }) => `${id} ${status}`)).toEqual(['SR-PLAN-04 manual']);
    expect(report.verdict).toBe('pass');
  });

  it('leaves the gates to a person that only a person can pass', () => {
    const rest = report.gates.filter(({ status }) => status !== 'pass');
    expect(rest.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'IG-PLAN-001 manual',
      'IG-PLAN-002 manual',
      'IG-PLAN-004 manual',
    ]);
  });

  it.each(flaws.map((flaw) => [flaw.check, flaw] as const))(
    '%s finds its flaw alone',
    (id, flaw) => {
      const text = planted(flaw);
      const flawed = check(text, flaw.without);
      const expected = [id, ...(flaw.also === undefined ? [] : [flaw.also])].sort();
      expect(failing(flawed)).toEqual(expected);
      const found = linesOf(flawed, id, text);
      expect(found).toHaveLength(flaw.lines.length);
      for (const [index, start] of flaw.lines.entries())
        expect(found[index]?.slice(0, start.length)).toBe(start);
      const others = (from: PlanReport) =>
        from.checks.filter((other) => !expected.includes(other.id)).map((other) => other.status);
      expect(others(flawed)).toEqual(others(report));
    },
  );

  it('misses the Constitution Check when it says no more than the template', () => {
    const text = source.replace(
      /(\*GATE: Must pass[^\n]*\n)[\s\S]*?(?=\n## Project Structure)/,
      '$1',
    );
    const flawed = check(text);
    expect(failing(flawed)).toEqual(['SR-PLAN-07']);
    expect(linesOf(flawed, 'SR-PLAN-07', text)).toEqual(['## Constitution Check']);
    expect(flawed.verdict).toBe('warn');
    expect(flawed.gates.find(({ id }) => id === 'IG-PLAN-003')?.status).toBe('fail');
  });

  it.each(flaws.map((flaw) => [flaw.check, flaw] as const))(
    '%s is offered to be fixed when fixing mends it',
    (id, flaw) => {
      const text = planted(flaw);
      const before = check(text, flaw.without);
      const fixed = fixPlan(planOf(text), sections).plan.document.text.toString();
      const after = check(fixed, flaw.without);
      const offered = before.checks.find((other) => other.id === id)?.findings ?? [];
      const mended = offered.length > 0 && offered.every(({ fixable }) => fixable);
      expect(failing(after).includes(id)).toBe(!mended);
      expect(after.checks.flatMap(({ findings }) => findings.filter((f) => f.fixable))).toEqual([]);
    },
  );
});

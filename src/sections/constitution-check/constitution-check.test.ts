import { describe, expect, it } from 'vitest';
import { corpusTexts } from '@/plan/testing/corpus-plans';
import { diffOf, editText, planOf, sectionValue } from '../testing/edit-text';
import { expectLeafLaws } from '../testing/leaf-laws';
import { leftOver } from '../testing/left-over';
import { sample } from '../testing/sample-text';
import { readVerdict } from './compute/verdict';
import { judgedPrinciples, missingPrinciples } from './principles';

const planWith = (body: string) => `# Implementation Plan: X\n\n## Constitution Check\n\n${body}\n`;
const checkOf = (source: string) => sectionValue(planOf(source), 'constitution-check');

describe('a verdict', () => {
  it.each([
    ['Pass', 'pass'],
    ['✅ PASS', 'pass'],
    ['**PASS** — all of it', 'pass'],
    ['✓ — no deviation', 'pass'],
    ['**No constitutional violations** to justify', 'pass'],
    ['No violations. Table empty by design', 'pass'],
    ['No: violations are listed below', 'violation'],
    ['Violation, justified under Complexity Tracking', 'violation'],
    ['❌ FAIL', 'violation'],
    ['Not met', 'violation'],
    ['⚠️ Partial', 'open'],
    ['PENDING review', 'open'],
    ['⬜ N/A', 'not-applicable'],
    ['통과', 'pass'],
    ['⚠️ 通过', 'pass'],
    ['不通过：三个服务', 'violation'],
    ['No aplica', 'not-applicable'],
    ['✅ N/A', 'not-applicable'],
    ['Every service has one owner', null],
    ['Notable exception', null],
    ['', null],
  ])('of “%s” is %s', (text, verdict) => {
    expect(readVerdict(text)).toBe(verdict);
  });
});

describe('principles', () => {
  it('of a table', () => {
    const judged = judgedPrinciples(checkOf(sample));
    expect(judged).toHaveLength(5);
    expect(judged.map(({ verdict }) => verdict)).toEqual([
      'pass',
      'pass',
      'pass',
      'violation',
      'pass',
    ]);
    expect(checkOf(sample)['text']).toMatch(/^\*GATE/);
    expect(checkOf(sample)['further']).toMatch(/^Checked again after design/);
  });

  it('of a table in another language', () => {
    const table =
      '| # | 原则 | 状态 | 依据 |\n|---|---|---|---|\n| I | 测试先行 | ✅ 通过 | 先写 |';
    const judged = judgedPrinciples(checkOf(planWith(table)));
    expect(judged).toMatchObject([{ name: '测试先行', verdict: 'pass', evidence: '先写' }]);
  });

  it.each([
    [
      '- **I. Tests** — PASS. Written first.\n- **II. Simple** — Violation: three services',
      ['I. Tests', 'II. Simple'],
    ],
    ['- **I. Tests**: PASS\n- **II. Simple**: ❌ three services', ['I. Tests', 'II. Simple']],
    ['- [x] Tests first\n- [ ] Simple: three services', ['Tests first', 'Simple']],
  ])('of a list: %s', (list, names) => {
    const source = planWith(`*GATE: Must pass.*\n\n${list}\n\nNo more.`);
    const judged = judgedPrinciples(checkOf(source));
    expect(judged.map(({ name }) => name)).toEqual(names);
    expect(judged.map(({ verdict }) => verdict)[0]).toBe('pass');
    expect(judged[1]?.verdict).not.toBe('pass');
    expect(checkOf(source)).toMatchObject({ text: '*GATE: Must pass.*', further: 'No more.' });
    expect(leftOver(checkOf(source))).toEqual([]);
    expect(expectLeafLaws(source, 'constitution-check')).toBeGreaterThan(3);
  });

  it.each([
    '**Simplicity**:\n- Projects: 1\n- Wrappers: none\n\n**Testing**:\n- First',
    '- Fairness:\n  - pass\n  - by contract',
    '- We keep it simple\n- PASS',
  ])('are not read into free text: %s', (body) => {
    expect(checkOf(planWith(body))).toMatchObject({ items: [], principles: [], text: body });
  });

  it('are edited, added and removed where they stand', () => {
    const source = planWith('- **I. Tests** — PASS. First.\n- **II. Simple** — PASS');
    const after = editText(source, 'constitution-check', () => [
      { type: 'set', path: ['items', '1', 'text'], value: 'Violation: three services' },
      { type: 'insert', path: ['items'], index: 2, value: { name: 'III. Open', text: 'PASS' } },
      { type: 'remove', path: ['items'], index: 0 },
    ]);
    expect(diffOf(source, after)).toEqual([
      '-- **I. Tests** — PASS. First.',
      '-- **II. Simple** — PASS',
      '+- **II. Simple** — Violation: three services',
      '+- **III. Open** — PASS',
    ]);
  });

  it('of the constitution that are not judged are named', () => {
    const principle = (number: string, name: string) => ({ number, name, text: '', line: 1 });
    const constitution = [
      principle('I', 'Tests first'),
      principle('II', 'Simplicity'),
      principle('', 'Openness'),
    ];
    const source = planWith(
      '| Principle | Status |\n|---|---|\n| **I. Tests** | Pass |\n| Openness (MUST) | Pass |',
    );
    expect(missingPrinciples(checkOf(source), constitution).map(({ name }) => name)).toEqual([
      'Simplicity',
    ]);
  });
});

const plans = corpusTexts('corpus/plans');

describe.runIf(plans.length > 0)('in plans of others', () => {
  it('tables and lists of principles are read', () => {
    const read = plans.flatMap(({ source }) => {
      const section = planOf(source).sections.find(({ id }) => id === 'constitution-check');
      return section ? [judgedPrinciples(section.value)] : [];
    });
    const judged = read.filter((principles) => principles.length > 0);
    expect(judged.length).toBeGreaterThan(15);
    const all = judged.flat();
    expect(all.every(({ name }) => name !== '')).toBe(true);
    expect(all.filter(({ verdict }) => verdict !== null).length / all.length).toBeGreaterThan(0.7);
  });
});

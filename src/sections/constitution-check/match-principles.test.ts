import { describe, expect, it } from 'vitest';
import { readPrinciples } from '@/plan/requirements/principles';
import { matchPrinciples } from './match-principles';

const of = (...names: string[]) =>
  readPrinciples(`# C\n\n## Core Principles\n\n${names.map((name) => `### ${name}\n`).join('\n')}`);

describe('a principle is judged under', () => {
  it.each([
    ['the same name', 'II. Test-First', 'II. Test-First'],
    ['another case and dash', 'II. Test-First', '**test first**'],
    ['a name without its article', 'III. The Simplest Thing', 'Simplest thing'],
    ['an article in another language', 'Einfachheit', 'Die Einfachheit'],
    ['a remark more', 'II. Test-First (NON-NEGOTIABLE)', 'II. Test-First'],
    ['an ampersand', 'Logs and Metrics', 'Logs & metrics'],
    ['Arabic for Roman', 'IV. Integration', '4. Integrated by contract'],
    ['Roman for Arabic', '4. Integration', 'Principle IV'],
    ['a word before its number', 'IV. Integration', 'Article 4 — Integrate early'],
    ['a number alone', 'Principle 2: Simplicity', 'Principle II'],
    ['a longer name', 'Simplicity', 'Simplicity: one service'],
    ['a shorter name', 'Test-First Development', 'I. Test-first'],
    ['a sign before it', 'II. Test-First', '✅ II. Test-First'],
    ['a Chinese number', '2. Simplicity', '二、保持简单'],
    ['a longer Chinese name', '简单', '简单性优先'],
  ])('%s', (_, principle, name) => {
    expect(matchPrinciples(['Something else', name], of(principle))).toEqual([1]);
  });

  it.each([
    ['a word that only begins like it', 'API', 'APIs are documented'],
    ['another number', 'IV. Integration', 'VI. Contracts'],
    ['its number before another name', 'I. Code Quality', 'Principle I (Incremental Value)'],
    ['a short word that begins it', 'MCP-First Context', 'MCP'],
    ['a name of another number that begins it', 'III. Security Logging', 'II. Security'],
    ['nothing', 'II. Simplicity', ''],
    ['an article alone', 'II. Simplicity', 'the'],
    ['a number within a name', 'II. Simplicity', 'Two-phase commits'],
  ])('but not under %s', (_, principle, name) => {
    expect(matchPrinciples([name], of(principle))).toEqual([undefined]);
  });

  it('the closest of several names', () => {
    const principles = of('Security', 'Security Logging', 'Code');
    expect(matchPrinciples(['Security logging', 'Security'], principles)).toEqual([
      1,
      0,
      undefined,
    ]);
    expect(matchPrinciples(['Code quality', 'Code review'], of('Code'))).toEqual([undefined]);
    expect(matchPrinciples(['Data'], of('Data Privacy', 'Data Quality'))).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('its name though the plan numbers another way, and then no other by its number', () => {
    const principles = of('I. Library-First', 'II. Simplicity', 'III. Observability');
    expect(matchPrinciples(['I. Simplicity', 'II. Caching'], principles)).toEqual([
      undefined,
      0,
      undefined,
    ]);
  });
});

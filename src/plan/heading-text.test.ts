import { describe, expect, it } from 'vitest';
import { labelKeys, normaliseHeading, normaliseLabel } from './heading-text';
import { idPattern, kindOfId } from './id-pattern';
import { slug } from './read-plan';

describe('a heading', () => {
  it.each([
    ['Technical Context', 'technical context'],
    ['2. Technical Context', 'technical context'],
    ['2.1 Technical Context', 'technical context'],
    ['Section 2: Technical Context', 'technical context'],
    ['IV. Technical Context', 'technical context'],
    ['§ 3 Technical Context', 'technical context'],
    ['🏗️ Technical Context', 'technical context'],
    ['**Technical** Context:', 'technical context'],
    ['Technical  Context (RTM)', 'technical context'],
    ['Technical Context *(for UI features)*', 'technical context'],
    ['Constitution Check ✓', 'constitution check'],
    ['Constitution-Check', 'constitution check'],
    ['Pre-Mortem', 'pre mortem'],
    ['Phase -1 Gates', 'phase -1 gates'],
    ['技术背景（草案）', '技术背景'],
    ['技术背景 (Technical Context)', 'technical context'],
    ['3. 기술 배경（Technical Context）', 'technical context'],
    ['Technical Context (технический контекст)', 'technical context'],
    ['概要 / Summary', 'summary'],
    ['Risks / Summary', 'risks / summary'],
    ['Summary <!-- keep short -->', 'summary'],
    ['Summary {#s}', 'summary'],
    ['[Summary](#summary)', 'summary'],
    ['About <Feature>', 'about <feature>'],
    ['2026', '2026'],
    ['', ''],
  ])('%j is compared as %j', (heading, wanted) => {
    expect(normaliseHeading(heading)).toBe(wanted);
  });

  it.each([
    ['Technical Context', 'technical-context'],
    ['1. What & why', 'what-why'],
    ['위험 요소', '위험-요소'],
    ['検査（Phase 0）', '検査'],
    ['***', 'preamble'],
  ])('%j has the id %j', (heading, wanted) => {
    expect(slug(heading)).toBe(wanted);
  });
});

describe('a label', () => {
  it.each([
    ['Primary Dependencies', 'primary dependencies'],
    ['✅ Pros：', 'pros'],
    ['`Key`', 'key'],
    ['语言/版本 (Language/Version)', 'language/version'],
  ])('%j is compared as %j', (label, wanted) => {
    expect(normaliseLabel(label)).toBe(wanted);
  });

  it('is known with and without a remark in brackets', () => {
    expect(labelKeys('Storage (new)')).toEqual(['storage (new)', 'storage']);
    expect(labelKeys('存储 (Storage)')).toEqual(['storage']);
    expect(labelKeys('(x)')).toEqual(['(x)']);
  });
});

describe('an id', () => {
  it.each(['ADR-001', 'NFR-PERF-001', 'T-12', 'PKG-001a'])('is %j', (id) => {
    expect(idPattern.test(id)).toBe(true);
  });

  it.each(['ADR', 'adr-001', 'ADR-001-x', 'ADR-xxx', ' ADR-001', 'ADR-1234567'])(
    'is not %j',
    (id) => {
      expect(idPattern.test(id)).toBe(false);
    },
  );

  it('has the kind that stands before its number', () => {
    expect([kindOfId('ADR-001'), kindOfId('NFR-PERF-001')]).toEqual(['ADR', 'NFR-PERF']);
  });
});

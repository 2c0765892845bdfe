import { describe, expect, it } from 'vitest';
import { openPlan } from '@/plan/read-plan';
import { sections } from '@/sections';
import { textOf } from '@/workspace';
import { pathAtLine } from './anchors';
import { outlineOfPlan } from './outline';
import { progressOf } from './progress';

const source = `# Implementation Plan: Lab results

**Branch**: \`001-lab\` | **Date**: [DATE]

## Summary

Results reach the clinician.

Nobody telephones.

## Technical Context

<!-- Write NEEDS CLARIFICATION where a fact is not known yet. -->

**Language/Version**: Kotlin 2.2
**Storage**: Files, NEEDS CLARIFICATION: where?
**Testing**: N/A

## Architecture Decisions

### ADR-001: Work queue

**Status**: Accepted
**Impact**: High
`;
const plan = openPlan(textOf(source), sections);
const progress = (id: string) => outlineOfPlan(plan).find((section) => section.id === id)?.progress;
const lineOf = (text: string) => source.slice(0, source.indexOf(text)).split('\n').length;
const pathAt = (id: string, text: string) => {
  const section = plan.sections.find((one) => one.id === id);
  return section && pathAtLine(plan, section, lineOf(text))?.slice(3).join('/');
};

describe('progress', () => {
  it('counts fields that hold a value, not a placeholder', () => {
    expect(progress('technical-context')).toEqual({ filled: 1, total: 3 });
    expect(progress('header')).toEqual({ filled: 2, total: 3 });
    expect(progress('summary')).toEqual({ filled: 1, total: 1 });
  });

  it.each([
    ['None', 1],
    ['-', 1],
    ['TBD', 0],
    ['[what broke]', 0],
  ])('counts a row whose last cell says %s as %i', (cell, filled) => {
    const table = `| ID | Framework | Version | Docs | Breaking Changes Since |\n|---|---|---|---|---|\n| FW-001 | React | 19 | https://react.dev | ${cell} |\n`;
    const text = `# P\n\n## Dependency Registry\n\n### Framework Dependencies (FW-xxx)\n\n${table}`;
    const read = openPlan(textOf(text), sections).sections.find(
      ({ id }) => id === 'dependency-registry',
    );
    expect(read && progressOf(read.value, read.place).filled).toBe(filled);
  });
});

describe('the outline', () => {
  it('takes no alert, footnote, id or reference for a placeholder, and front matter for no field', () => {
    const notes =
      '> [!IMPORTANT]\n> Read [the spec][spec] first.[^12]\n\nAs in [ADR-001] and [FR-Q01].\n';
    const text = `---\ntags: [plan, backend]\n---\n\n# Plan\n\n## Notes\n\n${notes}`;
    const counted = outlineOfPlan(openPlan(textOf(text), sections)).map((one) => one.progress);
    expect(counted).toEqual([
      { filled: 0, total: 0 },
      { filled: 1, total: 1 },
      { filled: 1, total: 1 },
    ]);
  });

  it('nests the items of a section', () => {
    const decisions = outlineOfPlan(plan).find(({ id }) => id === 'architecture-decisions');
    expect(decisions?.items).toEqual([
      { id: 'ADR-001', title: 'Work queue', part: 'decisions', index: 0 },
    ]);
  });
});

describe('pathAtLine', () => {
  it('names the one value of a line', () => {
    expect(pathAt('technical-context', '**Storage**')).toBe('storage');
    expect(pathAt('architecture-decisions', '**Impact**')).toBe('decisions/0/impact');
  });

  it('names what holds all values of a line', () => {
    expect(pathAt('architecture-decisions', '### ADR-001')).toBe('decisions/0');
    expect(pathAt('header', '**Branch**')).toBe('');
  });

  it('names the one that a column is in, also on a later line of it', () => {
    const summary = plan.sections.find(({ id }) => id === 'summary');
    const header = plan.sections.find(({ id }) => id === 'header');
    const second = lineOf('Nobody telephones');
    expect(summary && pathAtLine(plan, summary, second, 3)?.at(-1)).toBe('text');
    expect(header && pathAtLine(plan, header, lineOf('**Branch**'), 15)?.at(-1)).toBe('branch');
  });
});

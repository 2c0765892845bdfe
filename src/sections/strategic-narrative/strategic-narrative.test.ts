import { describe, expect, it } from 'vitest';
import type { Operation } from '@/plan/operation';
import { diffOf, editText, planOf, sectionValue } from '../testing/edit-text';
import { expectLeafLaws } from '../testing/leaf-laws';
import { sample } from '../testing/sample-text';

const id = 'strategic-narrative';
const diff = (source: string, operation: Operation) =>
  diffOf(
    source,
    editText(source, id, () => [operation]),
  );

/** Labels in bullets, headings beside each other, lists in other marks. */
const layouts = `# Implementation Plan: X

## 2. 🎯 Strategic Narrative

### Press Release Summary

- **Product/Feature:** Faster exports
- **Target Customer:** Accountants | month end
- **Quantified Value Proposition:** From 4 h
  to 10 min

### Key Pain Points Addressed

- Waiting
- Retyping

### Differentiators vs Alternatives

Alternative | Our Advantage | Quantified Improvement
--- | --- | ---
Spreadsheet | No copying | 4 h

### MVP Scope Statement

**What We’re Building**:

- **CSV**: for all ledgers
- **XLSX**: for the auditors

**What We're NOT Building (v1)**:
* PDF — printed by the browser
* Charts

**Time to Value**:
- Day 1: one file

### Go/No-Go Criteria

| Owner | Criterion | Threshold | Current Status |
|:--|:--|:--|:--|
| Ann | Speed | 10 min | met |
`;

describe('other layouts', () => {
  it('read as the same values', () => {
    expect(sectionValue(planOf(layouts), id)).toEqual({
      pressRelease: {
        product: 'Faster exports',
        customer: 'Accountants | month end',
        value: 'From 4 h\nto 10 min',
        painPoints: {
          items: [
            { level: 0, text: 'Waiting' },
            { level: 0, text: 'Retyping' },
          ],
          blocks: [],
          subsections: [],
        },
        differentiators: {
          rows: [{ alternative: 'Spreadsheet', advantage: 'No copying', improvement: '4 h' }],
          blocks: [],
          subsections: [],
        },
        blocks: [],
        subsections: [],
      },
      mvp: {
        building: [
          { name: 'CSV', text: 'for all ledgers' },
          { name: 'XLSX', text: 'for the auditors' },
        ],
        notBuilding: [
          { name: 'PDF', text: 'printed by the browser' },
          { name: 'Charts', text: '' },
        ],
        timeToValue: [{ name: 'Day 1', text: 'one file' }],
        blocks: [],
        subsections: [],
      },
      goNoGo: {
        rows: [{ criterion: 'Speed', threshold: '10 min', status: 'met', owner: 'Ann' }],
        blocks: [],
        subsections: [],
      },
      blocks: [],
      subsections: [],
    });
  });

  it('are written as they are', () => {
    expect(expectLeafLaws(layouts, id)).toBe(22);
    expect(expectLeafLaws(layouts.replaceAll('\n', '\r\n'), id)).toBe(22);
  });

  it('keep their sections apart', () => {
    const nested = layouts
      .replace('### Key Pain', '#### Key Pain')
      .replace('### Diff', '#### Diff');
    expect(sectionValue(planOf(nested), id)).toEqual(sectionValue(planOf(layouts), id));
  });
});

describe('a list of the narrative', () => {
  it('takes a feature at its end, in its numbers', () => {
    const feature = { name: 'Quiet hours', text: 'nights stay quiet' };
    expect(
      diff(sample, { type: 'insert', path: ['mvp', 'building'], index: 4, value: feature }),
    ).toEqual(['+5. Quiet hours: nights stay quiet']);
  });

  it('loses a pain point, the next one in its place', () => {
    const path = ['pressRelease', 'painPoints', 'items'];
    const lines = diff(sample, { type: 'remove', path, index: 0 });
    expect(lines.map((line) => line.slice(0, 22))).toEqual([
      '-1. Ward physicians re',
      '-2. The laboratory tel',
      '+1. The laboratory tel',
    ]);
  });
});

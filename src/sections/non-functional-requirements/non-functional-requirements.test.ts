import { describe, expect, it } from 'vitest';
import { memberObject } from '@/plan/json-view';
import type { Operation } from '@/plan/operation';
import { diffOf, editText, fixText, planOf, sectionValue } from '../testing/edit-text';
import { expectLeafLaws } from '../testing/leaf-laws';
import { sample } from '../testing/sample-text';

const id = 'non-functional-requirements';
const set = (path: string, value: string): Operation => ({
  type: 'set',
  path: path.split('/'),
  value,
});
const edited = (source: string, ...operations: Operation[]) =>
  editText(source, id, () => operations);
const diff = (source: string, ...operations: Operation[]) =>
  diffOf(source, edited(source, ...operations));

const target = 'reliability/rows/NFR-REL-001/target';

describe('a target', () => {
  it('takes its error budget with it', () => {
    expect(diff(sample, set(target, '99.95%'))).toEqual([
      '-| NFR-REL-001 | Availability of ingest and delivery | 99.9% | 43.8 min/month | Probe message every 30 s | ADR-001 |',
      '+| NFR-REL-001 | Availability of ingest and delivery | 99.95% | 21.9 min/month | Probe message every 30 s | ADR-001 |',
    ]);
  });

  it('gives an empty budget its first value', () => {
    const lines = diff(sample, set('reliability/rows/NFR-REL-004/target', '99.5%'));
    expect(lines[1]).toContain('| 99.5% | 219 min/month |');
  });

  it('of a new row gives it its budget', () => {
    const insert = (value: { target: string; budget?: string }): Operation => ({
      type: 'insert',
      path: ['reliability', 'rows'],
      index: 4,
      value: { id: 'NFR-REL-005', ...value },
    });
    expect(diff(sample, insert({ target: '99%' }))).toEqual([
      '+| NFR-REL-005 |  | 99% | 438 min/month |  |  |',
    ]);
    expect(diff(sample, insert({ target: '99%', budget: '-' }))).toEqual([
      '+| NFR-REL-005 |  | 99% | - |  |  |',
    ]);
  });

  it('leaves the budget when it is no percentage, or the budget is written with it', () => {
    expect(diff(sample, set(target, '<15 min'))[1]).toContain('| <15 min | 43.8 min/month |');
    const both = diff(sample, set('reliability/rows/0/budget', '1 h/month'), set(target, '99.99%'));
    expect(both[1]).toContain('| 99.99% | 1 h/month |');
  });

  it('leaves the other rows’ budgets, which a fix mends', () => {
    const wrong = sample.replace('43.8 min/month', '40.0 min/month');
    expect(diff(wrong, set('reliability/rows/NFR-REL-004/target', '99.5%'))).toHaveLength(2);
    expect(fixText(wrong)).toBe(sample);
    expect(fixText(sample)).toBe(sample);
  });
});

const layouts = `# Implementation Plan: X

## 4. NFRs

### Performance Requirements

| P99 | ID | Metric | P95 |
|:--|--|--|--|
| 2 s | NFR-PERF-001 | Answer | 1 s |

* **Data Volume**: 3 GB
* **Peak Concurrent Users:** 40

### Reliability Requirements (NFR-REL)

**Availability Target Justification**:
1. **99.9%** - enough for an internal tool
2. Why not 99.95%: a second site
3. Nobody works at night

| ID | Metric | Target |
|--|--|--|
| NFR-REL-001 | Availability | 99.9% |
`;

describe('other layouts', () => {
  it('read as the same values', () => {
    const value = sectionValue(planOf(layouts), id);
    expect(memberObject(value, 'performance')).toMatchObject({
      rows: [{ id: 'NFR-PERF-001', p95: '1 s', p99: '2 s', p50: '', decisions: [] }],
      load: { users: '40', volume: '3 GB', requests: '', growth: '' },
      blocks: [],
    });
    expect(memberObject(value, 'reliability')['justification']).toEqual([
      { name: '99.9%', text: 'enough for an internal tool' },
      { name: 'Why not 99.95%', text: 'a second site' },
      { name: '', text: 'Nobody works at night' },
    ]);
  });

  it('are written as they are', () => {
    expect(expectLeafLaws(layouts, id)).toBe(15);
    expect(expectLeafLaws(layouts.replaceAll('\n', '\r\n'), id)).toBe(15);
  });

  it('take a missing label beside those that are there', () => {
    expect(diff(layouts, set('performance/load/growth', '2% a month'))).toEqual([
      '+* **Growth Rate**: 2% a month',
    ]);
    expect(diff(layouts, set('performance/load/requests', '9/s'))).toEqual([
      '+* **Request Rate at Peak:** 9/s',
    ]);
  });

  it('take the first label of a group with the group’s own', () => {
    const bare = layouts.replace(/\* .*\n/g, '');
    expect(diff(bare, set('performance/load/users', '40'))).toEqual([
      '+**Load Profile**:',
      '+- **Peak Concurrent Users**: 40',
      '+',
    ]);
  });
});

import { Text } from '@codemirror/state';
import { expect, it, vi } from 'vitest';
import { folderOf, noFolder } from '@/plan/checks/folder';
import { openPlan } from '@/plan/read-plan';
import { sections } from '@/sections';
import { createIdSources, type IdSurroundings } from './id-source';

const planOf = (...ids: readonly string[]) => {
  const blocks = ids.map((id) => `### ${id}: Title\n\n**Status**: Accepted\n`);
  const text = ['# Plan', '## Architecture Decisions', ...blocks].join('\n\n');
  return openPlan(Text.of(text.split('\n')), sections);
};

function opened(folder = noFolder, first = planOf('ADR-001')) {
  let plan = first;
  const around = {
    store: { getState: () => ({ id: 'one' }) },
    surroundings: { now: () => ({ plan, folder }), subscribe: () => () => undefined },
  } as unknown as IdSurroundings;
  const put = (...ids: readonly string[]) => {
    plan = planOf(...ids);
  };
  const onBeside = vi.fn();
  return { sources: createIdSources(around, onBeside), put, onBeside };
}

it('is the same while no id comes or goes', () => {
  const { sources, put } = opened();
  const first = sources();
  put('ADR-001');
  expect(sources()).toBe(first);
});

it('is another after an id has come, though a field has asked for it before', () => {
  const { sources, put } = opened();
  const first = sources();
  expect(first.isKnown('ADR-002')).toBe(false);
  put('ADR-001', 'ADR-002');
  expect(first.isKnown('ADR-002')).toBe(true);
  expect(sources()).not.toBe(first);
});

it('is another, and offers what spec.md and tasks.md define, once they have been read', async () => {
  const spec = '- **FR-001**: The system keeps every sample.\n';
  const tasks = '- [ ] T001 Draw the sample\n';
  const folder = folderOf(
    new Map([
      ['spec.md', spec],
      ['tasks.md', tasks],
    ]),
  );
  const { sources, onBeside } = opened(folder);
  const first = sources();
  await vi.waitFor(() => expect(onBeside).toHaveBeenCalledOnce());
  expect(sources()).not.toBe(first);
  expect(sources().suggestions(['FR', 'T'])).toEqual([
    { id: 'FR-001', title: 'The system keeps every sample.' },
    { id: 'T001', title: 'Draw the sample' },
  ]);
});

it('calls an id by the column that names it, wherever that stands', () => {
  const text = [
    '# Plan',
    '## Reliability Requirements (NFR-REL-xxx)',
    '| ID | Target | Metric |\n|---|---|---|\n| NFR-REL-001 | 99.5% | Availability |',
    '## Alert Definitions',
    '| Alert ID | Severity | Condition |\n|---|---|---|\n| ALERT-001 | WARNING | no mail by noon |',
    '## Service Level Objectives (SLOs)',
    '| SLO ID | SLI | Window | Target |\n|---|---|---|---|\n| SLO-001 | SLI-001 | 30 days | 99% |',
    '## Package Dependencies (PKG-xxx)',
    '| ID | Locked | Word |\n|---|---|---|\n| **PKG-001** | 1.2 | x |\n| PKG-002 |',
    '## ADR-001 — Keep it',
  ].join('\n\n');
  const { sources } = opened(noFolder, openPlan(Text.of(text.split('\n')), sections));
  const names = ['NFR-REL-001', 'ALERT-001', 'SLO-001', 'PKG-001', 'PKG-002', 'ADR-001'];
  expect(names.map((id) => sources().titleOf?.(id))).toEqual([
    'Availability',
    'no mail by noon',
    'SLI-001',
    '1.2',
    '',
    'Keep it',
  ]);
});

import { Text } from '@codemirror/state';
import { expect, it } from 'vitest';
import { noFolder } from '@/plan/checks/folder';
import { openPlan } from '@/plan/read-plan';
import { sections } from '@/sections';
import { createIdSources, type IdSurroundings } from './id-source';

const planOf = (...ids: readonly string[]) => {
  const blocks = ids.map((id) => `### ${id}: Title\n\n**Status**: Accepted\n`);
  const text = ['# Plan', '## Architecture Decisions', ...blocks].join('\n\n');
  return openPlan(Text.of(text.split('\n')), sections);
};

function opened() {
  let plan = planOf('ADR-001');
  const around = {
    store: { getState: () => ({ id: 'one' }) },
    surroundings: { now: () => ({ plan, folder: noFolder }), subscribe: () => () => undefined },
  } as unknown as IdSurroundings;
  const put = (...ids: readonly string[]) => {
    plan = planOf(...ids);
  };
  return { sources: createIdSources(around), put };
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

import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '@/plan/checks/check-plan';
import { noFolder } from '@/plan/checks/folder';
import { openPlan } from '@/plan/read-plan';
import { sections } from '@/sections';
import { sectionChecks } from '@/sections/checks';
import { sample } from '@/sections/testing/sample-text';
import { knownPlaceholders } from '@/templates/known-placeholders';
import type { Confirmation } from '@/workspace';
import { judge } from './judged';
import { manualIds } from './manual-ids';

const plan = openPlan(Text.of(sample.split('\n')), sections);
const placeholders = knownPlaceholders();
const report = checkPlan({ plan, folder: noFolder, checks: sectionChecks, placeholders });

function judged(hash: string | undefined, given: Record<string, string>) {
  const byId = new Map<string, Confirmation>(
    Object.entries(given).map(([id, own]) => [id, { hash: own, who: '', time: 1 }]),
  );
  const { personal, gates, open } = judge(report, { hash, byId });
  const statuses = new Map([...gates, ...personal].map(({ of, status }) => [of.id, status]));
  return { open, status: (id: string) => statuses.get(id as never) };
}

describe('what only a person can judge', () => {
  it('is asked for until it is confirmed', () => {
    const { open, status } = judged('now', {});
    expect(manualIds).toEqual(['SR-PLAN-04', 'IG-PLAN-001', 'IG-PLAN-002']);
    expect(open).toBe(3);
    for (const id of manualIds) expect(status(id)).toBe('manual');
  });

  it('is confirmed for the text that it was confirmed on, and outdated for another', () => {
    const { open, status } = judged('now', { 'IG-PLAN-001': 'now', 'IG-PLAN-002': 'before' });
    expect([status('IG-PLAN-001'), status('IG-PLAN-002'), open]).toEqual([
      'confirmed',
      'outdated',
      2,
    ]);
  });

  it('decides the gate that waits for it', () => {
    expect(judged('now', {}).status('IG-PLAN-004')).toBe('manual');
    expect(judged('now', { 'SR-PLAN-04': 'now' }).status('IG-PLAN-004')).toBe('confirmed');
    expect(judged('now', { 'SR-PLAN-04': 'before' }).status('IG-PLAN-004')).toBe('outdated');
  });

  it('leaves a gate that checks decide as they say', () => {
    expect(judged('now', { 'IG-PLAN-003': 'now' }).status('IG-PLAN-003')).toBe('pass');
  });

  it('is not called outdated before the text’s hash is known', () => {
    expect(judged(undefined, { 'IG-PLAN-001': 'x' }).status('IG-PLAN-001')).toBe('confirmed');
  });
});

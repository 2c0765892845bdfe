import { readFileSync } from 'node:fs';
import { Text } from '@codemirror/state';
import { expect, it } from 'vitest';
import { openPlan } from '@/plan/read-plan';
import { sections } from '@/sections';
import { contractFile, contractNote } from './contract-file';

const sample = readFileSync('src/samples/lab-results/plan.md', 'utf8');
const planOf = (text: string) => openPlan(Text.of(text.split('\n')), sections);
const generated = planOf(sample.replace('| MANUAL |', '| GENERATED |'));
const none = () => undefined;

it('stands beside the plan, wherever that is', async () => {
  const found = await contractFile(generated, 'specs/001-lab/plan.md', none);
  expect(found?.file).toBe('specs/001-lab/contracts/api.yaml');
  expect(found?.contract.text).toContain('operationId: listWorklist');
  expect(found && contractNote(found)).toBe(
    'specs/001-lab/contracts/api.yaml holds the 6 endpoints of API Contracts.',
  );
});

it('looks for the file that is there by its whole path', async () => {
  const asked: string[] = [];
  await contractFile(generated, 'a/plan.md', (path) => {
    asked.push(path);
    return undefined;
  });
  expect(asked).toEqual(['a/contracts/api.yaml']);
});

it('says that a file is left alone, and why', async () => {
  const found = await contractFile(planOf(sample), 'plan.md', () => 'openapi: 3.1.0\n');
  expect(found && contractNote(found)).toBe(
    'contracts/api.yaml goes out as it is. It is marked MANUAL.',
  );
  const missing = await contractFile(planOf(sample), 'plan.md', none);
  expect(missing && contractNote(missing)).toBe(
    'contracts/api.yaml is not written. It is marked MANUAL.',
  );
});

it('says how many rows are left out', async () => {
  const noteOf = async (text: string) => {
    const found = await contractFile(planOf(text), 'plan.md', none);
    return found && contractNote(found);
  };
  const some = sample.replace('| MANUAL |', '| GENERATED |');
  const one = some.replace(/^\| GET \|/m, '| FETCH |');
  expect(await noteOf(one)).toMatch(/ 5 endpoints of API Contracts; one row is no endpoint\.$/);
  const two = one.replace(/^\| POST \|/m, '| SEND |');
  expect(await noteOf(two)).toMatch(/ 4 endpoints of API Contracts; 2 rows are no endpoints\.$/);
});

it('is none for a plan without endpoints', async () => {
  expect(await contractFile(planOf('# Implementation Plan: X\n'), 'plan.md', none)).toBeUndefined();
});

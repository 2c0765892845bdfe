import { expect, it } from 'vitest';
import { plansAmong } from './find-plan';

const found = (texts: Record<string, string>) =>
  plansAmong(Object.keys(texts), (path) => texts[path] ?? '');
const all = (texts: Record<string, string>) => found(texts).plans;
const files = (texts: Record<string, string>) => all(texts)[0];

it('plan.md is the plan, the shallowest one first', () => {
  expect(files({ 'specs/001/plan.md': '', 'plan.md': '', 'a.md': '' })).toBe('plan.md');
  expect(files({ 'specs/002/plan.md': '', 'specs/001/plan.md': '' })).toBe('specs/001/plan.md');
  expect(files({ 'docs/spec.md': '', 'docs/PLAN.MD': '' })).toBe('docs/PLAN.MD');
});

it('several can be the plan by their names, or else by their headings', () => {
  const paths = ['specs/002/plan.md', 'plan-b.md', 'specs/001/Plan.md', 'docs/spec.md', 'plan.md'];
  const texts = Object.fromEntries(paths.map((path) => [path, '']));
  expect(all(texts)).toEqual(['plan.md', 'specs/001/Plan.md', 'specs/002/plan.md']);
  expect(all({ 'b-plan.md': '', 'spec.md': '# Plan', 'a-plan.md': '' })).toEqual([
    'a-plan.md',
    'b-plan.md',
  ]);
  expect(all({ 'b.md': '# Implementation Plan: b', 'a.md': '# Plan a', 'c.md': '# C' })).toEqual([
    'a.md',
    'b.md',
  ]);
});

it('else the only Markdown file', () => {
  expect(files({ 'rollout.md': '', 'logo.svg': '' })).toBe('rollout.md');
});

it('else the only one that does not go with a plan by its name', () => {
  expect(all({ 'one.md': '', 'spec.md': '# Plan', 'Research.md': '' })).toEqual(['one.md']);
  const beside = { 'adrs/ADR-001-plan.md': '', 'x/checklists/plan.md': '', 'contracts/a.md': '' };
  expect(all({ ...beside, 'x/one.md': '' })).toEqual(['x/one.md']);
});

it('else a file that is called a plan', () => {
  expect(all({ 'a.md': '', 'spec.md': '', '001-plan.md': '' })).toEqual(['001-plan.md']);
});

it('else a file whose first heading says plan', () => {
  expect(
    files({
      'a.md': '# Specification\n\n## Plan\n',
      'b.md': 'Intro\n\n# Implementation Plan: queue\n',
    }),
  ).toBe('b.md');
});

it('else any that is left may be meant', () => {
  expect(found({ 'spec.md': '', 'planets.md': '# Planets', 'airplane.md': '' })).toEqual({
    plans: ['airplane.md', 'planets.md'],
    guessed: true,
  });
  expect(found({ 'a.md': '', 'plan.md': '' }).guessed).toBe(false);
});

it('else none', () => {
  expect(files({ 'spec.md': '# Specification', 'tasks.md': '# Tasks' })).toBeUndefined();
  expect(files({ 'plan.txt': '# Plan' })).toBeUndefined();
  expect(files({})).toBeUndefined();
});

it('texts are not asked for where names are enough', () => {
  const refuse = () => {
    throw new Error('no text was needed');
  };
  expect(plansAmong(['spec.md', 'plan.md'], refuse).plans).toEqual(['plan.md']);
});

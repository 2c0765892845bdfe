import { expect, it } from 'vitest';
import { findPlanPath, plansAmong } from './find-plan';

const files = (texts: Record<string, string>) =>
  findPlanPath(Object.keys(texts), (path) => texts[path] ?? '');

it('plan.md is the plan, the shallowest one first', () => {
  expect(files({ 'specs/001/plan.md': '', 'plan.md': '', 'a.md': '' })).toBe('plan.md');
  expect(files({ 'specs/002/plan.md': '', 'specs/001/plan.md': '' })).toBe('specs/001/plan.md');
  expect(files({ 'docs/spec.md': '', 'docs/PLAN.MD': '' })).toBe('docs/PLAN.MD');
});

it('several can be the plan by their names', () => {
  const paths = ['specs/002/plan.md', 'plan-b.md', 'specs/001/Plan.md', 'docs/spec.md', 'plan.md'];
  expect(plansAmong(paths)).toEqual(['plan.md', 'specs/001/Plan.md', 'specs/002/plan.md']);
});

it('else the only Markdown file', () => {
  expect(files({ 'rollout.md': '', 'logo.svg': '' })).toBe('rollout.md');
});

it('else a file that is called a plan', () => {
  expect(files({ 'spec.md': '', '001-plan.md': '' })).toBe('001-plan.md');
  expect(files({ 'planets.md': '# Planets', 'airplane.md': '' })).toBeUndefined();
});

it('else a file whose first heading says plan', () => {
  expect(
    files({
      'a.md': '# Specification\n\n## Plan\n',
      'b.md': 'Intro\n\n# Implementation Plan: queue\n',
    }),
  ).toBe('b.md');
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
  expect(findPlanPath(['spec.md', 'plan.md'], refuse)).toBe('plan.md');
});

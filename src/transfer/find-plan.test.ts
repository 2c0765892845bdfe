import { expect, it } from 'vitest';
import { plansAmong } from './find-plan';

const all = (texts: Record<string, string>) =>
  plansAmong(Object.keys(texts), (path) => texts[path] ?? '');
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
  expect(plansAmong(['spec.md', 'plan.md'], refuse)).toEqual(['plan.md']);
});

import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { memberList, memberObject, memberObjects, memberText, textOf } from './json-view';
import { openPlan } from './read-plan';

const template = (...headings: string[]) =>
  openPlan(Text.of(['# P', '', ...headings.flatMap((heading) => [`## ${heading}`, ''])]), [])
    .template;

describe('the template of a plan', () => {
  it.each([
    ['product', ['Architecture Decisions', 'Pre-Mortem Analysis']],
    ['product', ['1. Architecture Decisions (ADRs)', '🔭 Observability & Monitoring Plan']],
    ['infrastructure', ['Infrastructure Architecture', 'Summary']],
    ['core', ['Summary', 'Technical Context', 'Project Structure']],
    ['core', ['Summary', 'Technical Context', 'Constitution Check', 'Architecture Decisions']],
    ['custom', ['Summary', 'Technical Context']],
    ['custom', []],
  ])('is %s for %j', (wanted, headings) => {
    expect(template(...headings)).toBe(wanted);
  });
});

describe('a value, looked into', () => {
  const value = { text: 'a', list: [1, { b: 'c' }, ['d', 'e']], object: { f: 2 } };

  it('gives what is there, else something empty', () => {
    expect(memberText(value, 'text')).toBe('a');
    expect(memberText(value, 'object')).toBe('');
    expect(memberText('x', 'text')).toBe('');
    expect(memberObject(value, 'object')).toEqual({ f: 2 });
    expect(memberObject(value, 'text')).toEqual({});
    expect(memberList(value, 'list')).toHaveLength(3);
    expect(memberList(value, 'none')).toEqual([]);
    expect(memberObjects(value, 'list')).toEqual([{}, { b: 'c' }, {}]);
    expect([textOf(['a', 1]), textOf(true), textOf(undefined)]).toEqual(['a, 1', '', '']);
  });
});

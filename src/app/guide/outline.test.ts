import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { openPlan } from '@/plan/read-plan';
import { sections } from '@/sections';
import { firstSection, outlineOfPlan } from './outline';

const read = (text: string) => openPlan(Text.of(text.split('\n')), sections);
const named = (text: string) => outlineOfPlan(read(text)).map(({ name }) => name);
const title = '# Implementation Plan: Orders\n\n**Branch**: `001`\n';

describe('what stands before the title', () => {
  it('is no part of the outline where it is blank', () => {
    expect(named(`\n\n${title}`)).toEqual(['Header']);
  });

  it('is shown where it says something, and is not what the plan opens with', () => {
    const text = `---\nowner: us\n---\n${title}`;
    expect(named(text)).toEqual(['Front matter', 'Header']);
    expect(named(`Draft.\n\n${title}`)).toEqual(['Before the title', 'Header']);
    expect(firstSection(read(text))?.id).toBe('header');
  });

  it('is not what stands below a heading without text', () => {
    expect(named(`${title}\n##\n\nOne\n\n##\n\nTwo\n`)).toEqual([
      'Header',
      'Without a heading',
      'Without a heading',
    ]);
  });
});

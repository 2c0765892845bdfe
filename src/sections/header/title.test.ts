import { expect, it } from 'vitest';
import { editText, planOf } from '../testing/edit-text';

it.each(['1. ', '🚀 ', '§ 2) '])(
  'what stands before the template’s words (%s) is no part of the title',
  (lead) => {
    const plan = (title: string) => `# ${lead}Implementation Plan: ${title}\n`;
    expect(planOf(plan('Lockers')).title).toBe('Lockers');
    const set = { type: 'set', path: ['title'], value: 'Boxes' } as const;
    expect(editText(plan('Lockers'), 'header', () => [set])).toBe(plan('Boxes'));
  },
);

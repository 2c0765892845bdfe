import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedAs, markAnswered, markOpen, readClarification, writeQuestion } from './clarification';

describe('a field', () => {
  it.each([
    ['PostgreSQL 17', false, 'PostgreSQL 17'],
    ['NEEDS CLARIFICATION', true, ''],
    ['**NEEDS CLARIFICATION**', true, ''],
    ['NEEDS CLARIFICATION: which store?', true, 'which store?'],
    ['[NEEDS CLARIFICATION: which store?]', true, 'which store?'],
    ['FastAPI or NEEDS CLARIFICATION', true, 'FastAPI or NEEDS CLARIFICATION'],
    ['[e.g., FastAPI, UIKit, LLVM or NEEDS CLARIFICATION]', false, undefined],
    ['', false, ''],
  ])('of “%s” is open: %s', (value, open, text = value) => {
    expect(readClarification(value)).toMatchObject({ open, text });
  });

  it.each([
    ['', 'NEEDS CLARIFICATION'],
    ['TBD', 'NEEDS CLARIFICATION'],
    ['[e.g., FastAPI or NEEDS CLARIFICATION]', 'NEEDS CLARIFICATION'],
    ['PostgreSQL 17', 'NEEDS CLARIFICATION: PostgreSQL 17'],
  ])('of “%s” is marked open as “%s”', (value, marked) => {
    expect(markOpen(value)).toBe(marked);
  });

  it.each([
    ['NEEDS CLARIFICATION', ''],
    ['NEEDS CLARIFICATION: PostgreSQL 17', 'PostgreSQL 17'],
    ['FastAPI or NEEDS CLARIFICATION', 'FastAPI'],
    ['FastAPI (NEEDS CLARIFICATION: which version?)', 'FastAPI'],
    ['FastAPI, [NEEDS CLARIFICATION], uvicorn', 'FastAPI, uvicorn'],
  ])('of “%s” is answered as “%s”', (value, answered) => {
    expect(markAnswered(value)).toBe(answered);
  });

  it('keeps its layout while its question is typed', () => {
    expect(writeQuestion('[NEEDS CLARIFICATION: a]', 'b')).toBe('[NEEDS CLARIFICATION: b]');
    expect(writeQuestion('NEEDS CLARIFICATION', 'b')).toBe('NEEDS CLARIFICATION: b');
    expect(writeQuestion('[NEEDS CLARIFICATION: a]', ' ')).toBe('[NEEDS CLARIFICATION]');
  });

  it('has its marker once, typed or pasted with the question or not', () => {
    const asked = 'NEEDS CLARIFICATION: which store?';
    for (const typed of ['which store?', asked, `[${asked}]`, `**${asked}`])
      expect(askedAs('NEEDS CLARIFICATION', typed)).toBe(asked);
  });

  it('marked open and answered again is as it was', () => {
    const word = fc.constantFrom('Kotlin', '2.2', 'or', 'on', 'Java (21)', 'a:b', '[x]', '—');
    const text = fc
      .array(word, { minLength: 1, maxLength: 5 })
      .map((words) => `K ${words.join(' ')}`);
    fc.assert(
      fc.property(text, (value) => {
        expect(readClarification(markOpen(value))).toMatchObject({ open: true, text: value });
        expect(markAnswered(markOpen(value))).toBe(value);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { answersIn, answerTo, isAnswered } from './answers';
import { spotText } from './filled';
import { findRegion } from './region';
import { scopeOf } from './scope';
import { contextOf } from './testing/check-text';

function read(...lines: string[]) {
  const { plan, placeholders } = contextOf(['# Plan', '', '## A', '', ...lines].join('\n'));
  const region = findRegion(plan, 'A');
  if (!region) throw new Error('There is no heading A');
  return { pieces: region.pieces, scope: scopeOf(plan, placeholders) };
}

const answers = (...lines: string[]) =>
  read(...lines)
    .pieces.flatMap(answersIn)
    .map(({ label, spots }) => [label, ...spots.map(spotText)]);

describe('answers to labels', () => {
  it('stand after the label, on its line or the next ones', () => {
    expect(answers('**K**: one', '**L:** two', 'and more', '**M** ： three')).toEqual([
      ['K', 'one'],
      ['L', 'two\nand more'],
      ['M', 'three'],
    ]);
  });

  it('share a line', () => {
    expect(answers('**K**: one | **L**: two')).toEqual([
      ['K', 'one'],
      ['L', 'two'],
    ]);
  });

  it('stand in the paragraph, list or fence below', () => {
    expect(answers('**K**:', '', 'below', '', 'not this', '', '**L**:', '- a', '- b')).toEqual([
      ['K', 'below'],
      ['L', '- a\n- b'],
    ]);
    expect(answers('**K**:', '', '<!-- c -->', '', '```', 'x', '```')).toEqual([
      ['K', '```\nx\n```'],
    ]);
  });

  it('are bullets, plain or nested, and answer the label above them too', () => {
    expect(answers('- **K**: one', '- **L**: two')).toEqual([
      ['K', 'one'],
      ['L', 'two'],
    ]);
    expect(answers('**H**:', '- **K**: one', '- **L**:', '', '**N**: x')).toEqual([
      ['H', ' one', ''],
      ['K', 'one'],
      ['L'],
      ['N', 'x'],
    ]);
    expect(answers('- **K**:', '- **L**: two', '', '- **M:**', '', '- **N**: four')).toEqual([
      ['K'],
      ['L', 'two'],
      ['M'],
      ['N', 'four'],
    ]);
    expect(answers('- **K**:', '  - one', '  - two', '- **L**: x', '  - y', '- **M**:')).toEqual([
      ['K', '- one\n  - two'],
      ['L', 'x'],
      ['M'],
    ]);
    expect(answers('**H**:', '- **K**:', '  - one', '- **L**:', '  - **N**: two')).toEqual([
      ['H', '', '- one', '', '- **N**: two'],
      ['K', '- one'],
      ['L', '- **N**: two'],
      ['N', 'two'],
    ]);
    expect(answers('- **K**:', '  - one', '  - two', '- plain')).toEqual([['K', '- one\n  - two']]);
  });

  it('end where a list has a label of its own', () => {
    expect(answers('**K**:', '1. one', '', '- **L**:', '- two')).toEqual([['K', '1. one'], ['L']]);
  });

  it('are found by name, whatever its case and apostrophe', () => {
    const { pieces } = read('**What We’re Building**: it');
    expect(answerTo(pieces, "What we're building")?.label).toBe('What We’re Building');
    expect(answerTo(pieces, 'Other')).toBeUndefined();
  });

  it('stand after a label that is not bold where none is', () => {
    const { pieces } = read('K: one', 'and two', '', '- L: three');
    expect(answerTo(pieces, 'K')?.spots.map(spotText)).toEqual(['one\nand two']);
    expect(answerTo(pieces, 'L')?.spots.map(spotText)).toEqual(['three']);
    expect(answerTo(read('K: one', '', '**K**: two').pieces, 'K')?.spots.map(spotText)).toEqual([
      'two',
    ]);
  });

  it.each([
    ['**K**: yes', true],
    ['**K**: `<200ms`', true],
    ['**K**:', false],
    ['**K**: -', false],
    ['**K**: **N/A**', false],
    ['**K**: none', false],
    ['**K**: Go, TBD', false],
    ['**K**: [DATE]', false],
    ['**K**: N/A here', true],
    ['**K**:\n- good\n- [link]', false],
  ])('%s: filled is %s', (line, filled) => {
    const { pieces, scope } = read(...line.split('\n'));
    const answer = answerTo(pieces, 'K');
    expect(answer && isAnswered(scope, answer)).toBe(filled);
  });
});

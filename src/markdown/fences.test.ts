import { describe, expect, it } from 'vitest';
import { endOfLine, startOfLine } from './fences';
import { onlyBlock, openOne } from './testing/open-text';
import { writeAtom } from './write';

function fence(source: string) {
  const one = openOne(source);
  const { info, text, mark, indent, closed } = onlyBlock(one, 'fence');
  const slice = ({ from, to }: { from: number; to: number }) => one.chunk.source.slice(from, to);
  return { info: slice(info), text: slice(text), mark, indent, closed };
}

describe('a fence', () => {
  it.each([
    ['```js\nx\n```\n', { info: 'js', text: 'x', mark: '```', indent: 0, closed: true }],
    ['~~~~\nx\n~~~~~\n', { info: '', text: 'x', mark: '~~~~', indent: 0, closed: true }],
    ['```\n\n```\n', { info: '', text: '', mark: '```', indent: 0, closed: true }],
    ['```\n```\n', { info: '', text: '', mark: '```', indent: 0, closed: true }],
    ['  ```\n  x\n  ```\n', { info: '', text: '  x', mark: '```', indent: 2, closed: true }],
    ['````\n```\n````\n', { info: '', text: '```', mark: '````', indent: 0, closed: true }],
    ['```\nx', { info: '', text: 'x', mark: '```', indent: 0, closed: false }],
    [
      '```js title="a"\nx\n```\n',
      { info: 'js title="a"', text: 'x', mark: '```', indent: 0, closed: true },
    ],
  ])('%j', (source, wanted) => {
    expect(fence(source)).toEqual(wanted);
  });

  function written(source: string, value: string): string {
    const { document, chunk, atoms } = openOne(source);
    const atom = atoms.find(({ context }) => context === 'fence');
    if (!atom) throw new Error('The text has no fence');
    const edited = writeAtom(document, chunk, atom, value);
    return edited.ok ? edited.value.document.text.toString() : edited.error.message;
  }

  it.each([
    ['```\na\n```\n', 'b\nc', '```\nb\nc\n```\n'],
    ['```\na\n```\n', '', '```\n\n```\n'],
    ['```\n```\n', 'b', '```\nb\n```\n'],
    ['```\na\n```\n', ' b \n\n\tc', '```\n b \n\n\tc\n```\n'],
    ['  ```\n  a\n  ```\n', 'b\n\n  c', '  ```\n  b\n\n    c\n  ```\n'],
    ['```\na\n```\n', 'x\n```\ny', '````\nx\n```\ny\n````\n'],
    ['~~~\na\n~~~\n', 'x\n~~~\ny', '~~~~\nx\n~~~\ny\n~~~~\n'],
    ['~~~\na\n~~~\n', '```', '~~~\n```\n~~~\n'],
    ['```\na\n```\n\n**K**: v\n', '# b\n| c |', '```\n# b\n| c |\n```\n\n**K**: v\n'],
    ['```\r\na\r\n```\r\n', 'b\nc', '```\r\nb\r\nc\r\n```\r\n'],
  ])('%j takes %j', (source, value, wanted) => {
    expect(written(source, value)).toBe(wanted);
  });
});

describe('a line', () => {
  it('starts and ends where its breaks are', () => {
    expect([0, 1, 2, 3].map((at) => startOfLine('a\nbc', at))).toEqual([0, 0, 2, 2]);
    expect([0, 1, 2, 4].map((at) => endOfLine('a\nbc', at))).toEqual([1, 1, 4, 4]);
  });
});

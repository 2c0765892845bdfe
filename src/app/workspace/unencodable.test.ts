import { ChangeSet } from '@codemirror/state';
import { expect, it } from 'vitest';
import { type TextFile, textFile } from '@/workspace';
import { knowEncodings, unencodable } from './unencodable';

const western: TextFile = {
  ...textFile('plan.md', '# Plan\n'),
  encoding: { name: 'windows-1252', bom: false },
};
const insert = (text: string) => ChangeSet.of({ from: 2, insert: text }, western.text.length);

it('names the first character that the encoding of the file lacks', async () => {
  await knowEncodings([western]);
  expect(unencodable(western, insert('naïve → 日'))).toEqual({
    character: '→',
    file: western,
    path: 'plan.md',
    message: '“→” does not exist in the encoding of this file',
  });
  expect(unencodable(western, insert('naïve “quotes”'))).toBeUndefined();
});

it('has nothing to say of a file in UTF-8', async () => {
  const plain = textFile('plan.md', '# Plan\n');
  await knowEncodings([plain]);
  expect(unencodable(plain, insert('→'))).toBeUndefined();
});

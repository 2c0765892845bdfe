import { expect, it } from 'vitest';
import { filesOf, textFile } from '@/workspace';
import { encodingNotes } from './encoding-notes';

const legacy = { name: 'windows-1252', bom: false } as const;
const western = { ...textFile('plan.md', 'café'), encoding: legacy };

it('names the encoding of a file that is not in UTF-8', () => {
  const files = filesOf([western, textFile('spec.md', 'x')]);
  expect(encodingNotes(files, files)).toEqual(['plan.md stays in Windows-1252 (Western).']);
});

it('says that a file becomes UTF-8, which no line of the diff shows', () => {
  const notes = encodingNotes(filesOf([western]), filesOf([textFile('plan.md', 'café')]));
  expect(notes).toHaveLength(1);
  expect(notes[0]).toContain('plan.md changes from Windows-1252 (Western) to UTF-8');
});

it('says nothing of new files and of UTF-8', () => {
  const before = filesOf([textFile('plan.md', 'x')]);
  const after = filesOf([textFile('plan.md', 'y'), textFile('adrs/a.md', 'z')]);
  expect(encodingNotes(before, after)).toEqual([]);
});

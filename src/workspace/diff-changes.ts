import { ChangeSet, type Text } from '@codemirror/state';
import { type Replaced, trimReplacement } from '@/markdown/trim-replacement';
import { diffLines, linesOf } from './diff';

/**
 * The smallest change that leads from one text to another, as far as lines tell: of each place that
 * differs only what stands between the equal beginning and the equal end is replaced.
 */
export function changesBetween(before: Text, after: Text): ChangeSet {
  if (before === after) return ChangeSet.empty(before.length);
  const a = before.toString();
  const lines = linesOf(a);
  const specs: Replaced[] = [];
  let line = 0;
  let offset = 0;
  for (const hunk of diffLines(a, after.toString())) {
    for (; line < hunk.a; line += 1) offset += (lines[line] as string).length;
    specs.push(trimReplacement(offset, hunk.removed.join(''), hunk.added.join('')));
  }
  return ChangeSet.of(specs, before.length, '\n');
}

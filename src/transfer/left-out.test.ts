import { expect, it } from 'vitest';
import { isLeftOutFolder, leaveOut, leftOutBecauseOf, leftOutProblem } from './left-out';

it('names the folder or file because of which a path is left out', () => {
  expect(leftOutBecauseOf('.git/objects/ab/cd')).toBe('.git');
  expect(leftOutBecauseOf('web/node_modules/a/node_modules/b.js')).toBe('web/node_modules');
  expect(leftOutBecauseOf('adrs/.DS_Store')).toBe('adrs/.DS_Store');
});

it('keeps what only looks similar', () => {
  for (const path of ['.gitignore', '.github/ci.yml', 'docs/.git', 'node_modules.md', 'plan.md']) {
    expect(leftOutBecauseOf(path), path).toBeUndefined();
  }
});

it('says each folder once, with its files counted, but nothing of what nobody misses', () => {
  const paths = ['plan.md', '__MACOSX/._plan.md', '.git/a', 'node_modules/a', 'node_modules/b'];
  expect(leaveOut([...paths, 'adrs/.DS_Store', 'spec.md'])).toEqual({
    kept: ['plan.md', 'spec.md'],
    skipped: [
      {
        message: 'node_modules (2 files) is not part of a plan and was left out',
        path: 'node_modules',
      },
    ],
  });
});

it('a folder that was not even listed has no count', () => {
  expect(isLeftOutFolder('node_modules')).toBe(true);
  expect(leftOutProblem('web/node_modules')).toEqual([
    {
      message: 'web/node_modules is not part of a plan and was left out',
      path: 'web/node_modules',
    },
  ]);
});

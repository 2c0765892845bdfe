import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fileTooLarge,
  formatSize,
  limits,
  tooManyFiles,
  workspaceTooLarge,
  zipTooLarge,
} from './limits';

describe('a problem with a limit names what, how much and the limit', () => {
  it('one file', () => {
    expect(fileTooLarge('plan.md', 210 * 1024 * 1024)).toEqual({
      message: 'plan.md is 210 MB; Planwright opens files up to 20 MB',
      path: 'plan.md',
    });
  });

  it('a zip', () => {
    expect(zipTooLarge('repo.zip', 101 * 1024 * 1024)?.message).toBe(
      'repo.zip is 101 MB; Planwright opens zip files up to 100 MB',
    );
  });

  it('a folder', () => {
    expect(tooManyFiles('repo', 2001)?.message).toContain('repo holds more than 2,000 files');
    expect(workspaceTooLarge('repo', limits.workspaceBytes + 1)?.message).toContain(
      'the files in repo are larger than 100 MB together',
    );
  });

  it('what is exactly at a limit is opened', () => {
    expect(fileTooLarge('a', limits.fileBytes)).toBeUndefined();
    expect(zipTooLarge('a', limits.zipBytes)).toBeUndefined();
    expect(tooManyFiles('a', limits.fileCount)).toBeUndefined();
    expect(workspaceTooLarge('a', limits.workspaceBytes)).toBeUndefined();
  });
});

describe('sizes', () => {
  it.each([
    [0, '0 bytes'],
    [1023, '1023 bytes'],
    [1024, '1 KB'],
    [20 * 1024 * 1024, '20 MB'],
    [20 * 1024 * 1024 + 1, '20.1 MB'],
    [209.5 * 1024 * 1024, '210 MB'],
  ])('%d is %s', (bytes, text) => {
    expect(formatSize(bytes)).toBe(text);
  });

  it('law: what is over the limit never reads as the limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: limits.fileBytes + 1, max: 2 ** 40 }), (bytes) => {
        expect(formatSize(bytes)).not.toBe(formatSize(limits.fileBytes));
      }),
    );
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from './unified-diff';

const hasPatch = (() => {
  try {
    return execFileSync('patch', ['--version']).length > 0;
  } catch {
    return false;
  }
})();

describe('unified diff', () => {
  it('is empty for equal texts', () => {
    expect(unifiedDiff('plan.md', 'a\n', 'a\n')).toBe('');
  });

  it('prints a changed line in its context', () => {
    expect(unifiedDiff('plan.md', 'a\nb\nc\nd\ne\n', 'a\nb\nc\nd\nE\n')).toBe(
      '--- a/plan.md\n+++ b/plan.md\n@@ -2,4 +2,4 @@\n b\n c\n d\n-e\n+E\n',
    );
  });

  it('marks a missing final line break', () => {
    expect(unifiedDiff('plan.md', 'a', 'b')).toBe(
      '--- a/plan.md\n+++ b/plan.md\n@@ -1 +1 @@\n' +
        '-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n',
    );
  });

  it('prints a text that was empty', () => {
    expect(unifiedDiff('a.md', '', 'x\n')).toBe('--- a/a.md\n+++ b/a.md\n@@ -0,0 +1 @@\n+x\n');
  });

  it.runIf(hasPatch)('is taken by the patch program', () => {
    const folder = mkdtempSync(join(tmpdir(), 'unified-'));
    const file = join(folder, 'plan.md');
    const texts = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 60 })
      .map((lines) => `${lines.join('\n')}\n`);
    try {
      fc.assert(
        fc.property(texts, texts, (a, b) => {
          if (a === b) return;
          writeFileSync(file, a);
          execFileSync('patch', ['-s', file], { input: unifiedDiff('plan.md', a, b) });
          expect(readFileSync(file, 'utf8')).toBe(b);
        }),
        { numRuns: 30 },
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

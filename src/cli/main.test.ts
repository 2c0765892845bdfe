import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'planwright-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as a user does, in a process of its own. */
function planwright(args: readonly string[], input = '') {
  const run = spawnSync(process.execPath, [join(root, 'bin/planwright.js'), ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const plan = '# Implementation Plan: Übergabe\r\n\r\n**Branch**: `001-x`\r\n';

describe('the command', () => {
  it('reads standard input', () => {
    const { code, out, err } = planwright(['read', '-', '--json'], plan);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ title: 'Übergabe', sections: [{ id: 'header' }] });
  }, 60_000);

  it('writes a file in place, byte for byte but for the edit, through a link', () => {
    const file = join(folder, 'plan.md');
    writeFileSync(file, plan);
    symlinkSync(file, join(folder, 'link.md'));
    const { code, err } = planwright(['set', 'link.md', '/title', 'Neu', '--write']);
    expect([code, err]).toEqual([0, 'link.md: written\n']);
    expect(readFileSync(file, 'utf8')).toBe(plan.replace('Übergabe', 'Neu'));
    expect(readFileSync(join(folder, 'link.md'), 'utf8')).toBe(readFileSync(file, 'utf8'));
  }, 60_000);

  it('names a link that leads back to itself, and goes on without it', () => {
    const own = join(folder, 'linked');
    mkdirSync(own);
    writeFileSync(join(own, 'plan.md'), plan);
    for (const [target, link] of [
      ['b.md', 'a.md'],
      ['a.md', 'b.md'],
      ['.', 'self'],
    ] as const)
      symlinkSync(target, join(own, link));
    const back = 'this is a symbolic link that leads back to itself';
    expect(planwright(['read', 'linked/a.md']).err).toBe(`linked/a.md: ${back}\n`);
    const { code, out, err } = planwright(['export', 'linked', '--dir', 'copy']);
    expect([code, out]).toEqual([0, 'copy: 1 file\n']);
    expect(err.trim().split('\n')).toEqual([
      `linked/a.md: ${back}`,
      `linked/b.md: ${back}`,
      'linked/self: this is a link to a folder that it stands in; it is left out',
    ]);
  }, 60_000);

  it('stops reading what has no end', () => {
    const { code, err } = planwright(['read', '/dev/zero']);
    expect([code, err]).toEqual([
      2,
      '/dev/zero: is larger than 20 MB, the most that Planwright opens\n',
    ]);
    const input = planwright(['check', '-'], 'x'.repeat(21 * 1024 * 1024));
    expect([input.code, input.err]).toEqual([
      2,
      '-: is larger than 20 MB, the most that Planwright opens\n',
    ]);
  }, 60_000);

  it('makes the folders that are missing, and says of a place that takes none', () => {
    const start = ['new', '--template', 'core', '--feature', 'Deep', '--dir'];
    expect(planwright([...start, 'a/b/c'])).toEqual({ code: 0, out: 'a/b/c/plan.md\n', err: '' });
    const { code, err } = planwright([...start, 'a/b/c/plan.md/d']);
    expect([code, err]).toEqual([
      2,
      'a/b/c/plan.md/d/plan.md: a part of this path is a file, not a folder\n',
    ]);
  }, 60_000);

  it.runIf(process.platform === 'linux')(
    'does not ask for ever in a place that takes no folder',
    () => {
      const into = '/proc/planwright/plans';
      const { code, err } = planwright([
        'new',
        '--template',
        'core',
        '--feature',
        'X',
        '--dir',
        into,
      ]);
      expect([code, err]).toEqual([2, `${into}/plan.md: there is no such file or folder\n`]);
    },
    60_000,
  );

  // Root may write everything.
  it.runIf(process.getuid?.() !== 0)(
    'writes no file that is read-only',
    () => {
      const file = join(folder, 'locked.md');
      writeFileSync(file, plan, { mode: 0o444 });
      const { code, err } = planwright(['set', 'locked.md', '/title', 'Neu', '--write']);
      expect([code, err]).toEqual([2, 'locked.md: permission denied\n']);
      expect(readFileSync(file, 'utf8')).toBe(plan);
    },
    60_000,
  );

  it('starts a plan, checks its folder and exports it', () => {
    const feature = ['--template', 'core', '--feature', '007-orders'];
    expect(planwright(['new', ...feature, '--dir', 'specs/007']).code).toBe(0);
    mkdirSync(join(folder, 'specs/007/adrs'));
    writeFileSync(join(folder, 'specs/007/adrs/ADR-001-x.md'), '# ADR-001\n');
    expect(planwright(['check', 'specs/007']).code).toBe(1);
    expect(planwright(['export', 'specs/007', '--dir', 'out']).out).toBe('out: 2 files\n');
    expect(readFileSync(join(folder, 'out/adrs/ADR-001-x.md'), 'utf8')).toBe('# ADR-001\n');
  }, 60_000);

  it.each([
    [['read', 'gone.md'], 'gone.md: there is no such file or folder\n'],
    [['export', 'plan.md', '--dir', 'plan.md'], /^plan\.md\S*: .+\n$/],
    [['reed'], /^planwright: unknown command reed .*\n$/],
  ])(
    '%j fails with one line on standard error',
    (args, message) => {
      const { code, out, err } = planwright(args);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(message);
    },
    60_000,
  );
});

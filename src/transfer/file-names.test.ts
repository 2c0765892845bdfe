import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPath, checkPaths, stripCommonRoot } from './file-names';
import { limits } from './limits';
import { messageOf } from './testing/raw-zip';

describe('a path is kept as it is, or refused with the reason', () => {
  it.each([
    'plan.md',
    'adrs/ADR-001-queue.md',
    '.github/workflows/ci.yml',
    'a b/ü/計画.md',
    '..foo/bar..md',
    'console.md',
    'ab:c.md',
  ])('%s is fine', (path) => {
    expect(checkPath(path)).toEqual({ ok: true, value: path });
  });

  it('"." segments are dropped', () => {
    expect(checkPath('./adrs/./a.md')).toEqual({ ok: true, value: 'adrs/a.md' });
  });

  it.each([
    ['', 'is empty'],
    ['./.', 'is empty'],
    ['..', 'leads out'],
    ['a/../b', 'leads out'],
    ['/plan.md', 'absolute'],
    ['//server/share', 'absolute'],
    ['c:plan.md', 'drive letter'],
    ['./C:/plan.md', 'drive letter'],
    ['..\\x', 'backslash'],
    ['a/', 'empty part'],
    ['a/.../b', 'dots and spaces only'],
    ['a/ /b', 'dots and spaces only'],
    ['a\nb', 'control characters'],
    ['a\u202egpj.md', 'control characters'],
    ['a\ud800', 'half of a character'],
    ['NUL', 'Windows reserves'],
    ['docs/Com1.txt', 'Windows reserves'],
    ['x'.repeat(limits.nameLength + 1), 'part longer than 255'],
    [`${'x/'.repeat(200)}yy`, 'longer than 400'],
    [`${'x/'.repeat(limits.pathDepth)}y`, 'more than 20 folders deep'],
  ])('%j', (path, why) => {
    expect(messageOf(checkPath(path))).toContain(why);
  });

  it('a message never carries the control characters on', () => {
    expect(messageOf(checkPath('a\x1b[31m\u202e.md'))).toContain('"a\ufffd[31m\ufffd.md"');
  });

  it('law: an accepted path stays inside the folder and is accepted unchanged again', () => {
    const piece = fc.constantFrom('..', '.', '', 'a', '\\', 'C:', ' ', 'é', '\0', 'nul');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const checked = checkPath(pieces.join('/'));
        if (!checked.ok) return;
        const segments = checked.value.split('/');
        expect(segments).not.toContain('..');
        expect(segments).not.toContain('');
        expect(checkPath(checked.value)).toEqual(checked);
      }),
    );
  });
});

describe('several paths', () => {
  it('keep their order', () => {
    expect(checkPaths(['b.md', './a.md'])).toEqual({ ok: true, value: ['b.md', 'a.md'] });
  });

  it.each([
    [['a.md', 'a.md'], 'is there twice'],
    [['a.md', './a.md'], 'is there twice'],
    [['README.md', 'readme.md'], 'same name on some systems'],
    [['caf\u00e9.md', 'cafe\u0301.md'], 'same name on some systems'],
    [['adrs', 'adrs/a.md'], 'both a file and a folder'],
    [['Adrs/x/a.md', 'adrs/X'], 'both a file and a folder'],
  ])('%j clash', (paths, why) => {
    expect(messageOf(checkPaths(paths))).toContain(why);
  });

  it('one wrong path is the error of all', () => {
    expect(checkPaths(['plan.md', '../x'])).toMatchObject({ ok: false, error: { path: '../x' } });
  });
});

describe('the common top folder', () => {
  it('becomes the root', () => {
    expect(stripCommonRoot(['001-lab/plan.md', '001-lab/adrs/a.md'])).toEqual({
      root: '001-lab',
      paths: ['plan.md', 'adrs/a.md'],
    });
  });

  it.each([[['plan.md', 'adrs/a.md']], [['a/x.md', 'ab/y.md']], [['plan.md']], [[]]])(
    'is absent from %j',
    (paths) => {
      expect(stripCommonRoot(paths)).toEqual({ root: '', paths });
    },
  );

  it('only one level is taken off', () => {
    expect(stripCommonRoot(['a/b/x.md', 'a/b/y.md'])).toEqual({
      root: 'a',
      paths: ['b/x.md', 'b/y.md'],
    });
  });

  it('law: root and path give the whole path back', () => {
    const segment = fc.constantFrom('a', 'b', 'c');
    const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((all) => all.join('/'));
    fc.assert(
      fc.property(fc.array(path), (paths) => {
        const stripped = stripCommonRoot(paths);
        const prefix = stripped.root === '' ? '' : `${stripped.root}/`;
        expect(stripped.paths.map((rest) => prefix + rest)).toEqual(paths);
      }),
    );
  });
});

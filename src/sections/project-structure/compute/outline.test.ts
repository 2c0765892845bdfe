import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertEntry, levelBelow, moveBranch, removeBranch, textOfLines } from './outline';
import { printTree, readTree, type TreeLine } from './tree';

const tree = `server/
├── ingest/    # Listener
│   └── src/
└── audit/

desk/
└── src/`;

const lines = readTree(tree);
const entry = (level: number, name: string): TreeLine => ({
  level,
  name,
  comment: '',
  kind: 'entry',
});

describe('an outline', () => {
  it('takes a new entry below another', () => {
    expect(levelBelow(lines, 1)).toBe(2);
    expect(levelBelow(lines, 3)).toBe(1);
    expect(printTree(insertEntry(lines, 4, entry(1, 'api/')))).toBe(
      tree.replace('└── audit/', '├── audit/\n└── api/'),
    );
  });

  it('keeps a new root apart', () => {
    expect(printTree(insertEntry(lines, lines.length, entry(0, 'infra/')))).toBe(
      `${tree}\n\ninfra/`,
    );
  });

  it('loses a branch with what is in it', () => {
    expect(printTree(removeBranch(lines, 1))).toBe('server/\n└── audit/\n\ndesk/\n└── src/');
    expect(printTree(removeBranch(lines, 0))).toBe('desk/\n└── src/');
    expect(printTree(removeBranch(lines, 5))).toBe(tree.slice(0, tree.indexOf('\n\n')));
    expect(printTree(removeBranch(readTree('src/'), 0))).toBe('');
  });

  it('swaps a branch with its sibling, the gap between them stays', () => {
    expect(printTree(moveBranch(lines, 3, -1))).toBe(
      'server/\n├── audit/\n└── ingest/    # Listener\n    └── src/\n\ndesk/\n└── src/',
    );
    expect(printTree(moveBranch(lines, 0, 1))).toBe(
      'desk/\n└── src/\n\nserver/\n├── ingest/    # Listener\n│   └── src/\n└── audit/',
    );
  });

  it('has nowhere to move what is first or last', () => {
    expect(moveBranch(lines, 0, -1)).toBe(lines);
    expect(moveBranch(lines, 2, 1)).toBe(lines);
    expect(moveBranch(lines, 3, 1)).toBe(lines);
  });

  it('has no text for a name that reads as something else', () => {
    const renamed = (index: number, name: string) =>
      textOfLines(lines.map((line, at) => (at === index ? { ...line, name } : line)));
    expect(renamed(0, 'services/')).toBe(tree.replace('server/', 'services/'));
    expect(renamed(3, 'a # b')).toBeUndefined();
    expect(renamed(3, 'a\nb')).toBeUndefined();
    expect(renamed(0, '')).toBeUndefined();
  });
});

describe('the laws', () => {
  const where = fc.integer({ min: 0, max: lines.length - 1 });
  const by = fc.constantFrom(1 as const, -1 as const);

  it('moving there and back changes nothing', () => {
    fc.assert(
      fc.property(where, by, (index, direction) => {
        if (lines[index]?.kind !== 'entry') return;
        const moved = moveBranch(lines, index, direction);
        const at = moved.indexOf(lines[index] as TreeLine);
        const back = direction === 1 ? -1 : 1;
        expect(printTree(moved === lines ? lines : moveBranch(moved, at, back))).toBe(tree);
      }),
    );
  });

  it('moving and removing leave a text that reads the same', () => {
    fc.assert(
      fc.property(where, by, (index, direction) => {
        if (lines[index]?.kind !== 'entry') return;
        expect(textOfLines(moveBranch(lines, index, direction))).toBeDefined();
        expect(textOfLines(removeBranch(lines, index))).toBeDefined();
      }),
    );
  });
});

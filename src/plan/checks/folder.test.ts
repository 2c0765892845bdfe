import { describe, expect, it } from 'vitest';
import { noFolder, pathOfLink } from './folder';
import { definitionsIn } from './folder-ids';
import { folderWith } from './testing/check-text';

describe('the folder', () => {
  it('knows its files by their path beside the plan', () => {
    const folder = folderWith({ 'research.md': 'x', 'adrs/ADR-001.md': 'y' });
    expect([
      folder.has('research.md'),
      folder.has('./adrs/ADR-001.md'),
      folder.has('plan.md'),
    ]).toEqual([true, true, false]);
    expect(folder.text('research.md')).toBe('x');
    expect([noFolder.open, noFolder.has('research.md')]).toEqual([false, false]);
  });

  it.each([
    ['adrs/ADR-001.md', 'adrs/ADR-001.md'],
    ['./adrs/a%20b.md#decision', 'adrs/a b.md'],
    ['<adrs/x.md>', 'adrs/x.md'],
    ['adrs/../adrs/x.md?raw', 'adrs/x.md'],
    ['100%.md', '100%.md'],
  ])('reads the link %s as a path', (target, path) => expect(pathOfLink(target)).toBe(path));

  it.each([
    ['https://example.org/a.md'],
    ['mailto:a@b.c'],
    ['#adr'],
    ['../other/a.md'],
    ['/a.md'],
    [''],
  ])('says nothing of %s', (target) => expect(pathOfLink(target)).toBeUndefined());

  it('reads requirements at the start of lines, and tasks by their numbers', () => {
    const folder = folderWith({
      'spec.md':
        '# S\n- **FR-001**: as FR-009\n1. FR-002\n| NFR-003 | x |\n* [x] `FR-004`\n----------------\n',
      'tasks.md': '- [ ] T001 a\n- T-002, TASK-003\n',
    });
    expect(definitionsIn(folder).requirements).toEqual(['FR-001', 'FR-002', 'NFR-003', 'FR-004']);
    expect(definitionsIn(folder).tasks).toEqual(['1', '2', '3']);
    expect(definitionsIn(folderWith({ 'spec.md': '- __FR-011__: a' })).requirements).toEqual([
      'FR-011',
    ]);
    expect(definitionsIn(folderWith({ 'spec.md': 'As FR-001 says' })).requirements).toEqual([
      'FR-001',
    ]);
  });
});

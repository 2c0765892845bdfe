import { expect, it } from 'vitest';
import { folderOf } from '@/plan/checks/folder';
import { filesOf } from './folder-files';

it('has the files that plans are written from first, with what the forms have from them', () => {
  const folder = folderOf(
    new Map([
      ['adrs/ADR-002-store.md', ''],
      ['adrs/ADR-001-queue.md', ''],
      ['quickstart.md', ''],
      ['tasks.md', ''],
      ['../../.specify/memory/constitution.md', ''],
      ['spec.md', ''],
    ]),
  );
  expect(filesOf(folder)).toEqual({
    files: [
      { path: 'spec.md', holds: 'requirements' },
      { path: 'tasks.md', holds: 'tasks' },
      { path: '../../.specify/memory/constitution.md', holds: 'principles' },
      { path: 'quickstart.md', holds: '' },
    ],
    folders: [{ name: 'adrs/', paths: ['adrs/ADR-001-queue.md', 'adrs/ADR-002-store.md'] }],
  });
});

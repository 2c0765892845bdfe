import { describe, expect, it } from 'vitest';
import { filesOf, textFile } from '@/workspace';
import { writeFiles } from './write-files';

const record = textFile('adrs/ADR-001-queue.md', '# ADR-001: Queue\n\nStatus: Proposed\n');
const files = filesOf([
  record,
  { kind: 'binary', path: 'logo.png', bytes: new Uint8Array([1]) },
  { ...textFile('cut.md', 'x'), readOnly: 'The file is too long to edit' },
]);

describe('files that are written beside the plan', () => {
  it('are created where they are missing', () => {
    const written = writeFiles(files, [{ path: 'adrs/ADR-002-store.md', text: '# New\n' }]);
    expect(written.ok && written.value.created.map(({ path }) => path)).toEqual([
      'adrs/ADR-002-store.md',
    ]);
  });

  it('change only where the texts differ', () => {
    const text = record.text.toString().replace('Proposed', 'Accepted');
    const written = writeFiles(files, [{ path: record.path, text }]);
    const change = written.ok ? written.value.changed.get(record.path) : undefined;
    expect(change?.toJSON()).toEqual([26, [6, 'Accept'], 3]);
    expect(change?.apply(record.text).toString()).toBe(text);
  });

  it('are left alone where they are the same', () => {
    const written = writeFiles(files, [{ path: record.path, text: record.text.toString() }]);
    expect(written).toEqual({ ok: true, value: { created: [], changed: new Map() } });
  });

  it.each([
    ['logo.png', 'The file is not a text'],
    ['cut.md', 'The file is too long to edit'],
  ])('%s is refused in words', (path, message) => {
    expect(writeFiles(files, [{ path, text: 'y' }])).toEqual({
      ok: false,
      error: { message, path },
    });
  });
});

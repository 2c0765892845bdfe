import { describe, expect, it } from 'vitest';
import { editText } from '../testing/edit-text';
import { sample } from '../testing/sample-text';
import { usedIn } from './used-in';

describe('where a pattern is used', () => {
  it.each([
    ['Used in ADR-001, ADR-003', ['ADR-001', 'ADR-003']],
    ['ADR-001', ['ADR-001']],
    ['Used in ADR-xxx, ADR-yyy', 'Used in ADR-xxx, ADR-yyy'],
    ['everywhere', 'everywhere'],
    ['', []],
  ])('%j is %j', (text, value) => {
    expect(usedIn.get(text)).toEqual(value);
    expect(usedIn.put(text, value)).toEqual({ ok: true, value: text });
  });

  it('keeps the words before the ids', () => {
    const put = (text: string) => usedIn.put(text, ['ADR-002']);
    expect(put('Used in ADR-001')).toEqual({ ok: true, value: 'Used in ADR-002' });
    expect(put('ADR-001')).toEqual({ ok: true, value: 'ADR-002' });
    expect(put('')).toEqual({ ok: true, value: 'Used in ADR-002' });
  });
});

describe('ids typed as text', () => {
  it.each([
    [
      ['summary', 'patterns', '0', 'text'],
      'Used in ADR-002',
      '- Transactional outbox: Used in ADR-002',
    ],
    [
      ['summary', 'patterns', '0', 'text'],
      'ADR-002, ADR-003',
      '- Transactional outbox: ADR-002, ADR-003',
    ],
    [
      ['summary', 'coverage', '2', 'text'],
      'ADR-004',
      '- Reliability (NFR-REL-001, NFR-REL-004): ADR-004',
    ],
  ])('%j to %j', (path, value, line) => {
    const text = editText(sample, 'architecture-decisions', () => [{ type: 'set', path, value }]);
    expect(text.split('\n')).toContain(line);
  });
});

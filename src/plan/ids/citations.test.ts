import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { openDocument } from '@/markdown/document';
import { citationsOf } from './citations';

function cited(text: string): string[] {
  const { chunks } = openDocument(Text.of(text.split('\n')));
  return chunks.flatMap((chunk) => citationsOf(chunk).map(({ id }) => id));
}

describe('citations', () => {
  it.each([
    ['ADR-001, NFR-PERF-002 and (FR-003); T-004a', ['ADR-001', 'NFR-PERF-002', 'FR-003', 'T-004a']],
    ['**FAIL-001**: [PKG-001](a.md)', ['FAIL-001', 'PKG-001']],
    ['| ADR-001 | SLI-002 |\n| --- | --- |\n| x | SLO-003 |', ['ADR-001', 'SLI-002', 'SLO-003']],
    ['### ADR-007: Queue', ['ADR-007']],
    ['FR-1.1 over FR-1. NFR-P001, FR-Q01', ['FR-1.1', 'FR-1', 'NFR-P001', 'FR-Q01']],
    ['T001, T002–T004 and T005-007', ['T001', 'T002', 'T004', 'T005', 'T007']],
  ])('%s', (text, ids) => expect(cited(text)).toEqual(ids));

  it.each([
    ['`ADR-001`'],
    ['```\nADR-001\n```'],
    ['<!-- ADR-001 -->'],
    ['<details>\n<!-- ADR-001 -->\n</details>'],
    ['[the record](adrs/ADR-001.md "ADR-001")'],
    ['<https://example.org/ADR-001>'],
    ['<a id="ADR-001"></a>'],
    [
      'ADR-001-queue.md, SR-PLAN-19, QG-PLATFORM-001, xADR-001, ADR-xxx, ADR-001_2, T3, T1000, AT001',
    ],
    ['---\nid: ADR-001\n---'],
  ])('does not cite in %s', (text) => expect(cited(text)).toEqual([]));

  it.each([
    ['FR-001 to FR-003', ['FR-001', 'FR-003']],
    ['FR-001–FR-003', ['FR-001', 'FR-003']],
    ['FR-001-FR-003', ['FR-001', 'FR-003']],
    ['FR-001..FR-003', ['FR-001', 'FR-003']],
    ['FR-001–003', ['FR-001', 'FR-003']],
    ['FR-001-003', ['FR-001', 'FR-003']],
    ['ADR-001 – 2026-11-12', ['ADR-001']],
    ['FR-010–12', ['FR-010']],
    ['ADR-2024-0001 and API-2024-01-15', []],
  ])('a range cites its ends: %s', (text, ids) => expect(cited(text)).toEqual(ids));

  it('says where each stands', () => {
    const { chunks } = openDocument(Text.of(['See FR-001–003.']));
    expect(chunks.flatMap((chunk) => citationsOf(chunk))).toEqual([
      { id: 'FR-001', from: 4, to: 10 },
      { id: 'FR-003', from: 11, to: 14 },
    ]);
  });
});

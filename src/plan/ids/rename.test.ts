import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { renameInText } from './rename';

function renamed(source: string): string {
  const text = Text.of(source.split('\n'));
  return renameInText(text, 'ADR-001', 'ADR-009').apply(text).toString();
}

describe('renaming an id', () => {
  it.each([
    ['# ADR-001: A title', '# ADR-009: A title'],
    ['see ADR-001, (ADR-001) and **ADR-001**.', 'see ADR-009, (ADR-009) and **ADR-009**.'],
    ['| ADR-001 | FR-001, ADR-001 |\n|---|---|\n', '| ADR-009 | FR-001, ADR-009 |\n|---|---|\n'],
    ['**Supersedes**: ADR-001', '**Supersedes**: ADR-009'],
    ['[ADR-001](adrs/ADR-001-queue.md)', '[ADR-009](adrs/ADR-001-queue.md)'],
    ['ADR-001–ADR-004', 'ADR-009–ADR-004'],
    ['one\r\nADR-001\r\ntwo ADR-001', 'one\r\nADR-009\r\ntwo ADR-009'],
  ])('changes every citation: %j', (before, after) => {
    expect(renamed(before)).toBe(after);
  });

  it.each([
    '`ADR-001`',
    '```\nADR-001\n```',
    '    ADR-001',
    '<!-- ADR-001 -->',
    'a <!-- ADR-001 --> b',
    '<https://x.example/ADR-001>',
    'ADR-0010 and XADR-001, ADR-001x, ADR-001-queue.md',
    '---\nid: ADR-001\n---\n',
  ])('leaves code, comments, targets and other names alone: %j', (source) => {
    expect(renamed(source)).toBe(source);
  });

  it('finds the first citation of a chunk as well as the last', () => {
    const source = '## A\n\nADR-001\n\n## B\n\nADR-001 and ADR-001\n';
    expect(renamed(source)).toBe(source.replaceAll('ADR-001', 'ADR-009'));
  });
});

import { describe, expect, it } from 'vitest';
import { run } from './run';
import { parseValue } from './set-command';
import { memoryIo } from './testing/memory-io';

const plan = [
  '# Implementation Plan: Lab results',
  '',
  '**Branch**: `001-lab-results`',
  '',
  '## Risks',
  '',
  '| ID | Risk | Level |',
  '|----|------|-------|',
  '| FAIL-001 | Late | 1 |',
  '| FAIL-002 | Lost | 2 |',
  '',
  'FAIL-001 is worse.',
  '',
].join('\n');

async function set(pointer: string, value: string, source: string | Uint8Array = plan) {
  const io = memoryIo({ 'plan.md': source });
  const code = await run(['set', 'plan.md', pointer, value], io);
  return { code, text: io.printed(), bytes: io.printedBytes(), complaints: io.complaints, io };
}

describe('set', () => {
  it.each([
    ['a row', plan, '/sections/risks/value/blocks/0/rows/1/0', 'FAIL-001', 10],
    [
      'a heading',
      '# P\n\n## Architecture Decisions\n\n### ADR-001: A\n\n### ADR-002: B\n',
      '/sections/architecture-decisions/value/decisions/ADR-002/id',
      'ADR-001',
      7,
    ],
    [
      'a heading that details a row',
      '# P\n\n## Pre-Mortem Analysis\n\n### Failure Scenarios Summary\n\n' +
        '| ID | Failure Mode | Category | Probability | Impact | Risk Score | Status |\n' +
        '|---|---|---|---|---|---|---|\n| FAIL-001 | a | b | H | C | 9 | x |\n| FAIL-002 | a | b | H | C | 9 | x |\n\n' +
        '### FAIL-001: a\n\n### FAIL-002: b\n',
      '/sections/pre-mortem/value/scenarios/FAIL-002/id',
      'FAIL-001',
      14,
    ],
  ])('gives %s no id that is taken', async (_, source, pointer, id, line) => {
    const { code, text, complaints, io } = await set(pointer, id, source);
    expect(code).not.toBe(0);
    expect(text).toBe('');
    expect(complaints).toEqual([`plan.md:${line}: ${pointer}: ${id} is taken already`]);
    expect(io.textOf('plan.md')).toBe(source);
  });

  it('prints the text with one value changed, and leaves the file', async () => {
    const { code, text, io } = await set('/sections/risks/value/blocks/0/rows/1/1', 'Doubled');
    expect(code).toBe(0);
    expect(text).toBe(plan.replace('Lost', 'Doubled'));
    expect(io.textOf('plan.md')).toBe(plan);
  });

  it.each([
    ['/title', 'Results', 'Lab results', 'Results'],
    ['/sections/header/value/branch', '002-x', '001-lab-results', '002-x'],
    ['/sections/1/value/blocks/0/rows/FAIL-002/2', '9', '| 2 |', '| 9 |'],
    ['/sections/risks/value/blocks/0/rows/0/1', '"a | b"', '| Late |', '| a \\| b |'],
    ['/sections/risks/value/blocks/1/text', '# new', 'FAIL-001 is worse.', '\\# new'],
  ])('%s to %s', async (pointer, value, before, after) => {
    expect((await set(pointer, value)).text).toBe(plan.replace(before, after));
  });

  it('adds an item at the end of a list', async () => {
    const row = '["FAIL-003", "Doubled", "3"]';
    const { text } = await set('/sections/risks/value/blocks/0/rows/-', row);
    expect(text).toBe(plan.replace('| 2 |\n', '| 2 |\n| FAIL-003 | Doubled | 3 |\n'));
  });

  it('renames an id that stands in code or in a link where it is defined', async () => {
    const lines = ['# Plan', '', '## Pre-Mortem Analysis', '', '### Failure Scenarios Summary', ''];
    const table = ['| ID | Failure Mode |', '|---|---|', '| `FAIL-001` | Late |', '', 'FAIL-001'];
    const source = [...lines, ...table, ''].join('\n');
    const { text } = await set(
      '/sections/pre-mortem/value/summary/rows/FAIL-001/id',
      'FAIL-009',
      source,
    );
    expect(text).toBe(source.replaceAll('FAIL-001', 'FAIL-009'));
  });

  it('renames an id with its citations, in all files of the folder when it writes', async () => {
    const other = '# Other\n\n## Infrastructure Architecture\n\nFAIL-001\n';
    const io = memoryIo({
      'specs/plan.md': plan,
      'specs/adrs/ADR-001-a.md': '# ADR-001: A\r\n\r\nSee FAIL-001.\r\n',
      'specs/adrs/ADR-002-b.md': 'Nothing.\n',
      'specs/spec.md': 'FAIL-001\n',
      'specs/tasks.md': '- [ ] T-001 Prevent it [FAIL-001]\n',
      'specs/checklists/deep/ready.markdown': 'FAIL-001, `FAIL-001`\n',
      'specs/notes.txt': 'FAIL-001\n',
      'specs/node_modules/x/README.md': 'FAIL-001\n',
      'specs/002-other/plan.md': 'FAIL-001\n',
      'specs/002-other/spec.md': 'FAIL-001\n',
      'specs/old-plan.md': other,
    });
    const pointer = '/sections/risks/value/blocks/0/rows/FAIL-001/0';
    expect(await run(['set', 'specs/plan.md', pointer, 'FAIL-007', '--write'], io)).toBe(0);
    expect(io.textOf('specs/plan.md')).toBe(plan.replaceAll('FAIL-001', 'FAIL-007'));
    expect(io.textOf('specs/adrs/ADR-001-a.md')).toBe('# ADR-001: A\r\n\r\nSee FAIL-007.\r\n');
    expect(io.textOf('specs/checklists/deep/ready.markdown')).toBe('FAIL-007, `FAIL-001`\n');
    expect(io.textOf('specs/old-plan.md')).toBe(other);
    expect(io.complaints).toEqual([
      'specs/old-plan.md: is another plan: its FAIL-001 is left as it is',
      'specs/plan.md: written',
      'specs/adrs/ADR-001-a.md: written',
      'specs/checklists/deep/ready.markdown: written',
      'specs/spec.md: written',
      'specs/tasks.md: written',
    ]);
  });

  it('writes nothing when nothing changes', async () => {
    const io = memoryIo({ 'plan.md': plan });
    expect(await run(['set', 'plan.md', '/title', 'Lab results', '--write'], io)).toBe(0);
    expect(io.complaints).toEqual(['plan.md: nothing to change']);
  });

  it('keeps encoding, byte order mark and line endings', async () => {
    const source = plan.replaceAll('\n', '\r\n');
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${source}`, 'utf16le'));
    const { bytes } = await set('/title', 'Größe', utf16);
    const wanted = `\ufeff${source.replace('Lab results', 'Größe')}`;
    expect(Buffer.from(bytes).toString('utf16le')).toBe(wanted);
  });

  it('reads standard input and prints', async () => {
    const io = memoryIo({}, plan);
    expect(await run(['set', '-', '/title', 'X'], io)).toBe(0);
    expect(io.printed()).toBe(plan.replace('Lab results', 'X'));
  });

  it.each([
    ['/sections/none/value', 'x', /^plan\.md: .*no section “none”, it has header, risks$/],
    [
      '/sections/risks/value/blocks/0/rows/9/1',
      'x',
      /rows has no “9”, it has 2 items: FAIL-001, F/,
    ],
    ['/sections/risks/value/blocks/0/rows/0/1/x', 'x', /rows\/0\/1 is one value and has no “x”$/],
    ['/sections/risks/value/nope', 'x', /risks\/value has no “nope”, it has blocks, subsections$/],
    [
      '/sections/risks/heading',
      'x',
      /^plan\.md: \/sections\/risks\/heading: only \/title and what is/,
    ],
    ['', 'x', /^plan\.md: \(empty\): only \/title/],
    ['/ids/0/id', 'x', /^plan\.md: .*only \/title/],
    ['/sections/risks/value/blocks/0/kind', 'x', /^plan\.md:7: .*layout/],
    ['sections', 'x', /^plan\.md: A pointer starts with/],
    ['/a~2b', 'x', /^plan\.md: .*~0 and ~1/],
    ['/title', '["x"]', /^plan\.md:1: \/title: Expected a text/],
  ])('refuses %s = %j with file and place, and prints nothing', async (pointer, value, message) => {
    const { code, text, complaints } = await set(pointer, value);
    expect([code, text, complaints]).toEqual([2, '', [expect.stringMatching(message)]]);
  });

  it.each([
    ['', '/title', 'the text is empty, so there is nothing to set in it'],
    ['', '/sections/summary/value/text', 'the text is empty, so there is nothing to set in it'],
    [
      'Only words.\n',
      '/title',
      'the text has no title: that is what its first heading says, as in “# Implementation Plan: Name”',
    ],
  ])('says of %j what it lacks for %s', async (source, pointer, message) => {
    const { code, complaints } = await set(pointer, 'X', source);
    expect([code, complaints]).toEqual([2, [`plan.md: ${pointer}: ${message}`]]);
  });

  it('refuses a character that the file’s encoding lacks', async () => {
    const latin = new Uint8Array(Buffer.from('# Größe\n\nÄpfel für Straße\n', 'latin1'));
    const { code, complaints } = await set('/title', '検査', latin);
    expect(code).toBe(2);
    expect(complaints).toEqual([expect.stringMatching(/^plan\.md:1: .*検.*Windows-1252/)]);
  });

  it('refuses to change a file that cannot be written back', async () => {
    const damaged = new Uint8Array([...new TextEncoder().encode('# Überall Maß\n\näöü\n'), 0xff]);
    const { code, complaints } = await set('/title', 'X', damaged);
    expect([code, complaints]).toEqual([
      2,
      [expect.stringMatching(/^plan\.md: cannot be changed/)],
    ]);
  });
});

describe('a VALUE', () => {
  it.each([
    ['12', 12],
    ['"12"', '12'],
    ['true', true],
    ['null', null],
    ['["FR-001"]', ['FR-001']],
    ['Accepted', 'Accepted'],
    ['{open', '{open'],
    ['', ''],
    ['2.10', '2.10'],
    ['1e400', '1e400'],
    ['12345678901234567890', '12345678901234567890'],
  ])('%j is %j', (value, json) => {
    expect(parseValue(value)).toEqual(json);
  });
});

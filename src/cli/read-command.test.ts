import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusFiles, corpusFolders } from '@/markdown/testing/corpus';
import { filledPlan } from '@/plan/testing/filled-plan';
import { lineSoup } from '@/plan/testing/line-soup';
import schema from './read.schema.json';
import type { ReadOutput } from './read-output';
import { run } from './run';
import { memoryIo } from './testing/memory-io';

const plan = [
  '# Implementation Plan: Lab results',
  '',
  '**Branch**: `001-lab-results` | **Date**: 2026-11-22',
  '',
  '## Summary',
  '',
  'Short.',
  '',
  '## Notes',
  '',
  '- [x] one',
  '- two',
  '',
  '## Notes',
  '',
  '| a | a |',
  '|---|---|',
  '| TODO |',
  '',
].join('\n');

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
  schema,
);

async function read(content: string | Uint8Array): Promise<ReadOutput> {
  const io = memoryIo({ 'plan.md': content });
  expect(await run(['read', 'plan.md', '--json'], io)).toBe(0);
  return JSON.parse(io.printed()) as ReadOutput;
}

function expectValid(output: unknown, about: string) {
  const valid = validate(output);
  expect(valid ? [] : validate.errors?.slice(0, 3), about).toEqual([]);
}

describe('read --json', () => {
  it('prints title, template, sections, ids and placeholders', async () => {
    const output = await read(plan);
    expect(output).toMatchObject({ title: 'Lab results', template: 'custom', ids: [] });
    expect(
      output.sections.map(({ id, heading, line, endLine, known }) => [
        id,
        heading,
        line,
        endLine,
        known,
      ]),
    ).toEqual([
      ['header', 'Implementation Plan: Lab results', 1, 4, true],
      ['summary', 'Summary', 5, 8, true],
      ['notes', 'Notes', 9, 13, false],
      ['notes-2', 'Notes', 14, 18, false],
    ]);
    expect(output.placeholders).toEqual([{ line: 18, text: 'TODO', section: 'notes-2' }]);
  });

  it('shows what it infers in the documented shapes', async () => {
    const { sections } = await read(plan);
    expect(sections[2]?.value).toEqual({
      blocks: [
        {
          kind: 'tasks',
          ordered: false,
          items: [
            { level: 0, text: 'one', done: true },
            { level: 0, text: 'two', done: null },
          ],
        },
      ],
      subsections: [],
    });
    expect(sections[3]?.value['blocks']).toEqual([
      { kind: 'table', columns: ['a', 'a'], rows: [['TODO', '']] },
    ]);
  });

  const files = corpusFiles(...corpusFolders);
  it.runIf(files.length > 0)(
    'keeps to its schema for every file that people wrote, each line in one section',
    async () => {
      for (const { name, bytes } of files) {
        const output = await read(bytes);
        expectValid(output, name);
        const [first] = output.sections;
        if (first) expect(first.line, name).toBe(1);
        for (const [index, { line }] of output.sections.entries())
          if (index > 0) expect(line, name).toBe((output.sections[index - 1]?.endLine ?? 0) + 1);
      }
    },
    60_000,
  );

  it('keeps to its schema for any lines in any order', async () => {
    await fc.assert(
      fc.asyncProperty(lineSoup, async (source) => expectValid(await read(source), source)),
      { numRuns: 300 },
    );
  });

  it('keeps to its schema for generated plans', async () => {
    await fc.assert(
      fc.asyncProperty(filledPlan, async ({ text }) => expectValid(await read(text), text)),
      { numRuns: 30 },
    );
  }, 30_000);
});

describe('read', () => {
  it('prints what is filled in, for people', async () => {
    const io = memoryIo({}, plan);
    expect(await run(['read', '-'], io)).toBe(0);
    expect(io.printed()).toContain('Notes (notes, lines 9-13, inferred)');
    expect(io.printed()).toContain('  branch: 001-lab-results');
    expect(io.printed()).toContain('  line 18: TODO (notes-2)');
  });

  it.each([
    ['a missing file', 'gone.md', 'gone.md: there is no such file or folder'],
    ['a folder', 'folder', 'folder: this is a folder, and a file is needed'],
    ['a binary file', 'binary.md', 'binary.md: this is not a text file: it holds zero bytes'],
  ])('refuses %s in one line', async (_, path, message) => {
    const io = memoryIo({ 'folder/plan.md': plan, 'binary.md': new Uint8Array(64) });
    expect(await run(['read', path], io)).toBe(2);
    expect(io.complaints).toEqual([message]);
    expect(io.printed()).toBe('');
  });

  it('names the limit of a file that is too large, before it is read', async () => {
    const io = memoryIo();
    const huge = { ...io, facts: () => ({ kind: 'file' as const, size: 200 * 1024 * 1024 }) };
    expect(await run(['read', 'huge.md'], huge)).toBe(2);
    expect(io.complaints).toEqual(['huge.md: is 200 MB; Planwright opens files up to 20 MB']);
  });

  it('shows a file with a damaged character and says that it cannot be written', async () => {
    const damaged = new Uint8Array([
      ...new TextEncoder().encode('# Überall Maß\n\näöü\n'),
      0xff,
      10,
    ]);
    const io = memoryIo({ 'plan.md': damaged });
    expect(await run(['read', 'plan.md', '--json'], io)).toBe(0);
    expect(io.complaints).toEqual([expect.stringMatching(/^plan\.md: line 4 .* not UTF-8/)]);
  });
});

import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { labelled } from './codecs/labelled';
import { list } from './codecs/plain-list';
import { column, rows } from './codecs/rows';
import { markdownText } from './codecs/text-region';
import { title } from './codecs/title';
import { computeAfter, editPlan } from './edit';
import { type Fixes, fixPlan } from './fix-plan';
import * as kinds from './kinds';
import type { Operation } from './operation';
import { openPlan } from './read-plan';
import type { SectionDefinition } from './section';
import { isArray, isObject, type Json, type JsonObject } from './value';

const halfOf = (row: Json | undefined) => (isObject(row) ? row['half'] : undefined);
const double = (row: Json) => Number(halfOf(row)) * 2;
const rowsOf = (value: JsonObject) => (isArray(value['rows']) ? value['rows'] : []);
const total = (index: number, row: Json): Operation => ({
  type: 'set',
  path: ['rows', String(index), 'whole'],
  value: String(double(row)),
});

/** A section in which `Whole` is twice `Half`. */
const doubled: SectionDefinition = {
  id: 'doubled',
  name: 'Doubled',
  headings: ['Doubled'],
  templates: [],
  help: '',
  parts: {
    rows: rows('Rows', {
      id: column('ID', kinds.id('FAIL')),
      half: column('Half', kinds.number(0, 100)),
      whole: column('Whole', kinds.computed),
    }),
    note: labelled('Note', kinds.text),
  },
  derive: (before, after) =>
    rowsOf(after).flatMap((row, i) =>
      halfOf(row) === halfOf(rowsOf(before)[i]) ? [] : [total(i, row)],
    ),
};
const header: SectionDefinition = {
  ...doubled,
  id: 'header',
  headings: ['Implementation Plan'],
  parts: { title: title('Implementation Plan') },
  derive: () => [],
};
const definitions = [header, doubled];
const fixes: Fixes = { doubled: (value) => rowsOf(value).map((row, i) => total(i, row)) };

const source = [
  '# Implementation Plan: Halves',
  '',
  '## Doubled',
  '',
  '| ID | Half | Whole |',
  '|----|------|-------|',
  '| FAIL-001 | 1 | 2 |',
  '| FAIL-002 | 2 | 5 |',
  '',
  '**Note**: see FAIL-001',
  '',
  '## Other',
  '',
  'FAIL-001 and `FAIL-001`',
  '',
].join('\n');

const open = (text: string) => openPlan(Text.of(text.split('\n')), definitions);
const plan = open(source);
const at = (...path: string[]) => ['sections', 'doubled', 'value', ...path];

function textAfter(...operations: Operation[]): string {
  const edit = editPlan(plan, operations, definitions);
  return edit.ok ? edit.value.plan.document.text.toString() : edit.error.message;
}

describe('an edit', () => {
  it('writes its value and the computed text that follows, and no other', () => {
    expect(textAfter({ type: 'set', path: at('rows', '0', 'half'), value: 4 })).toBe(
      source.replace('| 1 | 2 |', '| 4 | 8 |'),
    );
  });

  it('tells what was asked for from what followed', () => {
    const edit = editPlan(
      plan,
      [{ type: 'set', path: at('rows', '0', 'half'), value: 4 }],
      definitions,
    );
    if (!edit.ok) throw new Error(edit.error.message);
    const { parts, changes, plan: now } = edit.value;
    const written = parts?.written.apply(plan.document.text);
    expect(written?.toString()).toBe(source.replace('| 1 | 2 |', '| 4 | 2 |'));
    expect(written && parts?.computed.apply(written).eq(now.document.text)).toBe(true);
    expect(changes.apply(plan.document.text).eq(now.document.text)).toBe(true);
  });

  it('of several operations is done whole or not at all', () => {
    expect(
      textAfter(
        { type: 'set', path: at('note'), value: 'new' },
        { type: 'set', path: at('rows', '7', 'half'), value: 1 },
      ),
    ).toBe('Nothing stands at /sections/doubled/value/rows/7/half');
    expect(
      textAfter(
        { type: 'set', path: at('note'), value: 'new' },
        { type: 'set', path: ['title'], value: 'X' },
      ),
    ).toBe(source.replace('see FAIL-001', 'new').replace('Halves', 'X'));
  });

  it('that sets what was read is none, whatever its line breaks', () => {
    const twice = openPlan(Text.of('# P\n\n## X\n\na\r\r\nb\r\r\n'.split('\n')), definitions);
    const path = ['sections', 'x', 'value', 'blocks', '0', 'text'];
    const edit = editPlan(twice, [{ type: 'set', path, value: 'a\r\nb' }], definitions);
    expect(edit.ok && edit.value.changes.empty).toBe(true);
  });

  it('that empties the title and fills it again gives the title as it was', () => {
    expect(
      textAfter(
        { type: 'set', path: ['title'], value: '' },
        { type: 'set', path: ['title'], value: 'Halves' },
      ),
    ).toBe(source);
  });

  it('is refused where its text would be another part’s', () => {
    const parts = { items: list('Items'), text: markdownText('Text') };
    const notes: SectionDefinition = { ...header, id: 'notes', headings: ['Notes'], parts };
    const open = openPlan(Text.of('# P\n\n## Notes\n\nText.\n'.split('\n')), [header, notes]);
    const path = ['sections', 'notes', 'value', 'text'];
    const edit = editPlan(open, [{ type: 'set', path, value: '- a' }], [header, notes]);
    expect(edit.ok ? 'done' : edit.error.message).toMatch(/other sections or parts/);
  });

  it('that changes nothing gives the same plan', () => {
    const edit = editPlan(
      plan,
      [{ type: 'set', path: at('note'), value: 'see FAIL-001' }],
      definitions,
    );
    expect(edit.ok && edit.value.plan).toBe(plan);
    expect(edit.ok && edit.value.changes.empty).toBe(true);
  });

  it.each<[string, Operation, RegExp]>([
    [
      'a column’s fixed name',
      { type: 'set', path: ['sections', 'other', 'value', 'blocks', '0', 'kind'], value: 'x' },
      /layout/,
    ],
    ['an index that is not there', { type: 'remove', path: at('rows'), index: 2 }, /has 2 items/],
    [
      'an index beyond the end',
      { type: 'insert', path: at('rows'), index: 3, value: {} },
      /has 2 items/,
    ],
    ['a fraction', { type: 'remove', path: at('rows'), index: 0.5 }, /none at 0.5/],
    [
      'a place to move to that is not there',
      { type: 'move', path: at('rows'), index: 0, to: 2 },
      /no place 2/,
    ],
    ['a list operation on a text', { type: 'remove', path: at('note'), index: 0 }, /no list/],
    ['a text for a list', { type: 'set', path: at('rows'), value: 'x' }, /Expected a list/],
    [
      'a text for an object',
      { type: 'set', path: at('rows', '0'), value: 'x' },
      /Expected an object/,
    ],
    ['a list for a text', { type: 'set', path: at('note'), value: ['x'] }, /Expected a text/],
  ])('is refused for %s', (_, operation, message) => {
    expect(textAfter(operation)).toMatch(message);
  });

  it('sets the members of an object and the items of a list', () => {
    expect(textAfter({ type: 'set', path: at('rows', '1'), value: { half: 5 } })).toBe(
      source.replace('| 2 | 5 |', '| 5 | 10 |'),
    );
    const row = { id: 'FAIL-003', half: 1, whole: '' };
    expect(textAfter({ type: 'set', path: at('rows'), value: [{}, {}, row] })).toBe(
      source.replace('| 5 |\n', '| 5 |\n| FAIL-003 | 1 | 2 |\n'),
    );
    expect(textAfter({ type: 'set', path: at('rows'), value: [{}] })).toBe(
      source.replace('| FAIL-002 | 2 | 5 |\n', ''),
    );
  });

  it('of a defining id renames its citations, code apart', () => {
    const edit = editPlan(
      plan,
      [{ type: 'set', path: at('rows', 'FAIL-001', 'id'), value: 'FAIL-009' }],
      definitions,
    );
    if (!edit.ok) throw new Error(edit.error.message);
    expect(edit.value.renamed).toEqual({ from: 'FAIL-001', to: 'FAIL-009' });
    expect(edit.value.plan.document.text.toString()).toBe(
      source.replaceAll('FAIL-001', 'FAIL-009').replace('`FAIL-009`', '`FAIL-001`'),
    );
  });

  it('of an id to one that is taken writes nothing, to no id renames nothing', () => {
    const set = (value: string) => textAfter({ type: 'set', path: at('rows', '0', 'id'), value });
    expect(set('FAIL-002')).toBe('FAIL-002 is taken already');
    expect(set('later')).toBe(source.replace('| FAIL-001 |', '| later |'));
  });

  it('that would turn the title into a section is refused', () => {
    const bare = open('# Halves\n\ntext\n');
    const edit = editPlan(bare, [{ type: 'set', path: ['title'], value: 'Doubled' }], definitions);
    expect(edit.ok ? '' : edit.error.message).toMatch(/divided into other sections/);
  });
});

describe('mending', () => {
  it('rewrites computed text that is wrong, and then nothing more', () => {
    const fixed = fixPlan(plan, definitions, fixes);
    expect(fixed.plan.document.text.toString()).toBe(source.replace('| 5 |', '| 4 |'));
    expect(fixPlan(fixed.plan, definitions, fixes).changes.empty).toBe(true);
  });

  it('brings up to date what differs between two readings', () => {
    const typed = open(source.replace('| FAIL-001 | 1 |', '| FAIL-001 | 7 |'));
    const computed = computeAfter(plan, typed, definitions);
    expect(computed.plan.document.text.toString()).toContain('| FAIL-001 | 7 | 14 |');
  });
});

import { describe, expect, it } from 'vitest';
import * as kinds from '../kinds';
import { oneSection } from '../testing/one-section';
import { labelled } from './labelled';

const parts = {
  status: labelled('Status', kinds.text),
  date: labelled('Date', kinds.date, { aliases: ['Created'] }),
  text: labelled('Decision', kinds.prose),
};
const read = (body: string) => oneSection(parts, body).value;

describe('labelled values', () => {
  it.each([
    ['in lines', '**Status**: a\n**Date**: b\n**Decision**: c\n'],
    ['in lines apart', '**Status**: a\n\n**Date**: b\n\n**Decision**: c\n'],
    ['in bullets', '- **Status**: a\n- **Date**: b\n- **Decision**: c\n'],
    ['with the colon inside', '**Status:** a\n**Date:** b\n**Decision:** c\n'],
    ['on one line', '**Status**: a | **Date**: b\n**Decision**: c\n'],
    ['with wide colons', '**Status**：a\n**Date**：b\n**Decision**：c\n'],
    ['below their labels', '**Status**:\na\n\n**Date**:\n\nb\n\n**Decision**:\nc\n'],
    ['in another order', '**Decision**: c\n**Status**: a\n**Date**: b\n'],
    ['under another name, in other letters', '**status**: a\n**CREATED**: b\n**decision**: c\n'],
    ['with carriage returns', '**Status**: a\r\n**Date**: b\r\n**Decision**: c\r\n'],
    ['joined by a dot', '**Status:** a · **Date:** b\n**Decision**: c\n'],
    [
      'beside their translation',
      '**状态 (Status)**: a\n**日期（Date）**：b\n**Решение / Decision**: c\n',
    ],
    ['with a remark', '**Status** (now): a\n**Date**（草案）：b\n**Decision (final)**: c\n'],
    ['after a list', '- x\n**Status**: a\n**Date**: b\n**Decision**: c\n'],
    [
      'above tasks and lists of their own',
      '- **Status**: a\n  - [ ] x\n- **Date**: b\n  1. y\n- **Decision**: c\n',
    ],
    [
      'in the rows of a table of fields',
      '| Field | Value |\n|---|---|\n| Status | a |\n| date | b |\n| Decision | c |\n',
    ],
  ])('are found %s', (_, body) => {
    expect(read(body)).toMatchObject({ status: 'a', date: 'b', text: 'c' });
  });

  it('are empty where they are absent, and taken once', () => {
    expect(read('**Status**: a\n**Status**: b\n')).toMatchObject({
      status: 'a',
      date: '',
      blocks: [{ kind: 'fields', fields: [{ label: 'Status', value: 'b' }] }],
    });
  });

  it('are bullets with tasks within them, which stay in place when one is written or added', () => {
    const body = '- **Status**: a\n  - x\n  - [ ] y\n- **Decision**:\n    * [ ] z\n';
    const section = oneSection(parts, body);
    expect(section.value).toMatchObject({
      status: 'a',
      text: '',
      blocks: [
        {
          kind: 'tasks',
          items: [
            { level: 0, text: 'x', done: null },
            { text: 'y', done: false },
          ],
        },
        { kind: 'tasks', items: [{ level: 0, text: 'z' }] },
      ],
    });
    expect(section.set('text', 'c')).toBe(body.replace('**Decision**:', '**Decision**: c'));
    expect(section.set('status', '# a')).toBe(body.replace('a\n', '# a\n'));
    expect(section.set('date', 'b')).toBe(body.replace('- **Dec', '- **Date**: b\n- **Dec'));
    expect(oneSection(parts, '- **Status**: a\n  - x\n').set('date', 'b')).toBe(
      '- **Status**: a\n  - x\n- **Date**: b\n',
    );
  });

  it.each([
    ['**Status**:\n- x\n- y\n', '\n**Date**: b\n'],
    ['**Status**:\n\n| x |\n|---|\n| y |\n', '\n**Date**: b\n'],
    ['**Status**: a\n- x\n', '\n**Date**: b\n'],
    ['**Status**:\n- x\n\ntext\n', '\n**Date**: b\n', 6],
  ])('go below the list or table that the label before them heads: %j', (body, added, end = 0) => {
    const at = body.length - end;
    const rest = body.slice(at);
    expect(oneSection(parts, body).set('date', 'b')).toBe(body.slice(0, at) + added + rest);
  });

  it('go right below a label with a value, and above the list that a blank line parts from it', () => {
    expect(oneSection(parts, '**Status**: a\n\n- x\n').set('date', 'b')).toBe(
      '**Status**: a\n**Date**: b\n\n- x\n',
    );
  });

  it('of several lines stay with their label', () => {
    const body = '**Decision**: one\ntwo\n\nthree\n';
    expect(read(body)).toMatchObject({ text: 'one\ntwo', blocks: [{ text: 'three' }] });
    expect(oneSection(parts, body).set('text', 'x')).toBe('**Decision**: x\n\nthree\n');
  });

  it('of several paragraphs hold those that are indented further than their label', () => {
    const body = '**Decision**: one\n\n  two\n  three\n\nfour\n';
    expect(read(body)).toMatchObject({ text: 'one\n\ntwo\nthree', blocks: [{ text: 'four' }] });
    const section = oneSection(parts, body);
    expect(section.set('text', 'x')).toBe('**Decision**: x\n\nfour\n');
    expect(section.set('text', 'x\n\ny')).toBe('**Decision**: x\n\n  y\n\nfour\n');
    expect(read('**Decision**: one\n\n  **Date**: two\n')).toMatchObject({
      text: 'one',
      date: 'two',
    });
    expect(read('**Decision**:\n\n  two\n')).toMatchObject({ text: 'two' });
  });

  it('stand in the rows of a table, too', () => {
    const table = '| | |\n|---|---|\n| **Status** | a |\n| **Date:** | b |\n| **Decision** | c |\n';
    const section = oneSection(parts, table);
    expect(section.value).toMatchObject({ status: 'a', date: 'b', text: 'c', blocks: [] });
    expect(section.set('status', 'x | y')).toBe(table.replace('| a |', '| x \\| y |'));
    const headed = '| **Status** | a |\n|---|---|\n| **Date** | b |\n| Other | c |\n';
    expect(read(headed)).toMatchObject({ status: 'a', date: 'b', blocks: [{ kind: 'table' }] });
    const other = '| Status | **Date** |\n|---|---|\n| **Decision** | a | b |\n';
    expect(read(other)).toMatchObject({ status: '', date: '', text: '' });
  });

  it('that are absent are rows where the labels beside them are', () => {
    const bold = '| | |\n|---|---|\n| **Status** | a |\n| **Decision** | c |\n';
    expect(oneSection(parts, bold).set('date', 'b | b')).toBe(
      bold.replace('| **Dec', '| **Date** | b \\| b |\n| **Dec'),
    );
    const plain = '| Field | Value |\n|---|---|\n| Decision | c |\n\nText.\n';
    expect(oneSection(parts, plain).set('status', 'a\nb')).toBe(
      plain.replace('| Dec', '| Status | a&#10;b |\n| Dec'),
    );
    expect(oneSection(parts, plain.replace('Decision', 'Status')).set('text', 'c')).toBe(
      plain.replace('Decision | c |', 'Status | c |\n| Decision | c |'),
    );
  });

  it('of several paragraphs go below the last label of a line, too', () => {
    const section = oneSection(parts, '**Status**: a | **Decision**: b\n\nText.\n');
    const two = '**Status**: a | **Decision**: one\n\n  two\n\nText.\n';
    expect(section.set('text', 'one\n\ntwo')).toBe(two);
    expect(read(two)).toMatchObject({ status: 'a', text: 'one\n\ntwo' });
  });

  it('that are absent are written with all their lines', () => {
    const section = oneSection(parts, '**Status**: a\n');
    expect(section.set('text', 'x\ny\n\nz')).toBe('**Status**: a\n**Decision**: x\ny\n\n  z\n');
  });

  it.each([
    ['**Status**: a\n\nText.\n', 'date', '**Status**: a\n**Date**: x\n\nText.\n'],
    ['**Status**: a\n**Decision**: c\n', 'date', '**Status**: a\n**Date**: x\n**Decision**: c\n'],
    [
      '**Status**: a\n\n**Decision**: c\n',
      'date',
      '**Status**: a\n\n**Date**: x\n\n**Decision**: c\n',
    ],
    [
      '- **Status**: a\n- **Decision**: c\n',
      'date',
      '- **Status**: a\n- **Date**: x\n- **Decision**: c\n',
    ],
    [
      '**Status:** a  \n**Decision:** c\n',
      'date',
      '**Status:** a  \n**Date:** x  \n**Decision:** c\n',
    ],
    ['**Date**: a\n', 'status', '**Status**: x\n**Date**: a\n'],
    [
      '**Status**: a\r\n**Decision**: c\r\n',
      'date',
      '**Status**: a\r\n**Date**: x\r\n**Decision**: c\r\n',
    ],
    ['Text.\n', 'status', '**Status**: x\n\nText.\n'],
  ])('that are absent are written in the layout of their siblings: %j', (body, key, wanted) => {
    expect(oneSection(parts, body).set(key, 'x')).toBe(wanted);
  });
});

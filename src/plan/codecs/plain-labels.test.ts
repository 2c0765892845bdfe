import { describe, expect, it } from 'vitest';
import * as kinds from '../kinds';
import { oneSection } from '../testing/one-section';
import { labelledGroup } from './group';
import { labelled } from './labelled';
import { passing } from './passing';

const parts = {
  status: labelled('Status', kinds.text),
  date: labelled('Date', kinds.date, { aliases: ['Created'] }),
  text: labelled('Decision', kinds.prose),
};
const read = (body: string) => oneSection(parts, body).value;
const set = (body: string, key: string, value: string) => oneSection(parts, body).set(key, value);
const all = { status: 'a', date: 'b', text: 'c' };

describe('labels that are not bold', () => {
  it.each([
    ['in lines', 'Status: a\nDate: b\nDecision: c\n'],
    ['in lines that break', 'Status: a  \nDate: b  \nDecision: c\n'],
    ['in paragraphs', 'Status: a\n\nDate: b\n\nDecision: c\n'],
    ['in bullets', '- Status: a\n- Date: b\n- Decision: c\n'],
    ['on one line', 'Status: a | Date: b · Decision: c\n'],
    ['with wide colons', 'Status：a\nDate：b\nDecision：c\n'],
    ['in italics or code', '*Status*: a\n`Date`: b\n_Decision:_ c\n'],
    ['under another name, in other letters', 'status: a\nCREATED: b\ndecision : c\n'],
    ['below their labels', 'Status:\na\nDate:\nb\nDecision:\nc\n'],
    ['with carriage returns', 'Status: a\r\nDate: b\r\nDecision: c\r\n'],
    ['beside bold ones', '- **Status**: a\n- Date: b\n- **Decision:** c\n'],
    ['above bold ones', 'Status: a\nDate: b\n**Decision**: c\n'],
  ])('are found %s, and none of them is left as text', (_, body) => {
    expect(read(body)).toMatchObject({ ...all, blocks: [] });
  });

  it('leave what stands beside them as text and items, which are written apart', () => {
    const lines = oneSection(parts, 'What we chose:\nStatus: a\nOwner: me\nDate: b\n');
    expect(lines.value).toMatchObject({
      status: 'a',
      date: 'b',
      blocks: [
        { kind: 'prose', text: 'What we chose:' },
        { kind: 'prose', text: 'Owner: me' },
      ],
    });
    expect(lines.set('blocks/1/text', 'Owner: you')).toBe(
      'What we chose:\nStatus: a\nOwner: you\nDate: b\n',
    );
    expect(lines.set('blocks/1/text', 'you')).toMatch(/^A part of this would be read as a field/);
    const items = oneSection(parts, '- Status: a\n- Owner: me\n- Date: b\n- x\n');
    expect(items.value).toMatchObject({
      status: 'a',
      blocks: [{ kind: 'list', items: [{ text: 'Owner: me' }, { text: 'x' }] }],
    });
    expect(items.set('blocks/0/items/1/text', 'y')).toBe(
      '- Status: a\n- Owner: me\n- Date: b\n- y\n',
    );
    expect(items.after({ type: 'remove', path: ['blocks', '0', 'items'], index: 0 })).toBe(
      '- Status: a\n- Date: b\n- x\n',
    );
  });

  it.each([
    ['a sentence with a colon', 'The status: a\n'],
    ['a sentence', 'Status is: a\n'],
    ['a word in a sentence', 'It has a Status: a\n'],
    ['a time', 'Status:10:30\n'],
    ['code', '`Status: a`\n'],
    ['bold words', '**Status: a** and more\n'],
    ['a numbered item', '1. Status: a\n'],
    ['a check box', '- [ ] Status: a\n'],
    ['a nested item', '- x\n  - Status: a\n'],
    ['a fence', '```\nStatus: a\n```\n'],
    ['a quote', '> Status: a\n'],
    ['the list of another label', '**Backend**:\n- Status: a\n- Date: b\n'],
    ['what another label says', '**Backend**: x\nStatus: a\n'],
  ])('are not %s', (_, body) => {
    expect(read(body)).toMatchObject({ status: '', date: '', text: '' });
  });

  it('give way to a bold one of their name', () => {
    const body = 'Status: a\n\n**Status**: b\n';
    expect(read(body)).toMatchObject({ status: 'b', blocks: [{ text: 'Status: a' }] });
    expect(set(body, 'status', 'x')).toBe('Status: a\n\n**Status**: x\n');
  });

  it('have a value that goes on up to the next label, known or not', () => {
    const body = 'Decision: one\ntwo, and\nfor short: three\nOwner: me\nStatus: a\n';
    expect(read(body)).toMatchObject({ text: 'one\ntwo, and\nfor short: three', status: 'a' });
    expect(set(body, 'text', 'x')).toBe('Decision: x\nOwner: me\nStatus: a\n');
  });
});

describe('a value whose label is not bold', () => {
  it.each([
    ['Status: a\nDate: b\n', 'Status: x y\nDate: b\n'],
    ['Status: a  \nDate: b\n', 'Status: x y  \nDate: b\n'],
    ['Date: b | Status: a | Owner: me\n', 'Date: b | Status: x y | Owner: me\n'],
    ['- Date: b\n- Status: a\n  - more\n', '- Date: b\n- Status: x y\n  - more\n'],
    ['* *Status* : a\r\n* Date: b\r\n', '* *Status* : x y\r\n* Date: b\r\n'],
    ['Status：a\nDate：b\n', 'Status：x y\nDate：b\n'],
    ['Status:\nDate: b\n', 'Status: x y\nDate: b\n'],
  ])('is written in place: %j', (body, wanted) => {
    expect(set(body, 'status', 'x y')).toBe(wanted);
    expect(oneSection(parts, wanted).value).toMatchObject({ status: 'x y' });
  });

  it('can be emptied, and written again', () => {
    expect(set('Status: a\nDate: b\n', 'status', '')).toBe('Status:\nDate: b\n');
    expect(set('- Status: a\n- x\n', 'status', '')).toBe('- Status:\n- x\n');
    expect(set('- Status:\n- x\n', 'status', 'a')).toBe('- Status: a\n- x\n');
  });

  it('takes what Markdown or the line would read as more, or is refused', () => {
    expect(set('Decision: a\nDate: b\n', 'text', 'x\n- y')).toBe('Decision: x\n\\- y\nDate: b\n');
    expect(set('- Decision: a\n', 'text', 'x\n# y')).toBe('- Decision: x\n  \\# y\n');
    const refused = 'A part of this would be read as another label, or as another label’s value';
    for (const value of ['x\nStatus: y', 'x\nOwner: me', 'x | Status: y', ' x'])
      expect(set('Decision: a\nDate: b\n', 'text', value)).toBe(refused);
  });

  it('does not go with its paragraph or list when it is emptied', () => {
    const own = { status: passing(parts.status), date: parts.date };
    expect(oneSection(own, '- Status: a\n- Date: b\n').set('status', '')).toBe(
      '- Status:\n- Date: b\n',
    );
  });

  it('can be one of a group', () => {
    const group = { all: labelledGroup('All', { status: { label: 'Status', kind: kinds.text } }) };
    const section = oneSection(group, '- Status: a\n');
    expect(section.value).toMatchObject({ all: { status: 'a' } });
    expect(section.set('all/status', 'x')).toBe('- Status: x\n');
  });
});

describe('a label that is absent', () => {
  it.each([
    ['Status: a\nDecision: c\n', 'Status: a\nDate: x\nDecision: c\n'],
    ['Status: a  \nDecision: c\n', 'Status: a  \nDate: x  \nDecision: c\n'],
    ['Status: a\nand b\nOwner: me\n', 'Status: a\nand b\nDate: x\nOwner: me\n'],
    ['Decision: c\n', 'Date: x\nDecision: c\n'],
    ['Status: a\n\nDecision: c\n', 'Status: a\n\nDate: x\n\nDecision: c\n'],
    ['- Status: a\n- Decision: c\n', '- Status: a\n- Date: x\n- Decision: c\n'],
    ['- Status: a\n  - more\n- Other\n', '- Status: a\n  - more\n- Date: x\n- Other\n'],
    ['- Decision: c\r\n', '- Date: x\r\n- Decision: c\r\n'],
    ['- Status: a\n', '- Status: a\n- Date: x\n'],
    ['*Status*：a\n', '*Status*：a\n*Date*：x\n'],
    ['- Status: a\n- **Decision**: c\n', '- Status: a\n- Date: x\n- **Decision**: c\n'],
  ])('is written as those beside it are: %j', (body, wanted) => {
    expect(set(body, 'date', 'x')).toBe(wanted);
  });
});

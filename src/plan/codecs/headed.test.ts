import { describe, expect, it } from 'vitest';
import * as kinds from '../kinds';
import { oneSection } from '../testing/one-section';
import { each, under } from './headed';
import { labelled } from './labelled';
import { title } from './title';

const parts = {
  decisions: each('Decisions', 'ADR', {
    status: labelled('Status', kinds.text),
    evidence: under(['Evidence', 'Proof'], { source: labelled('Source', kinds.text) }),
  }),
  summary: under(['Summary of Decisions'], { note: labelled('Note', kinds.text) }),
};
const section = (body: string) => oneSection(parts, body);
const body = [
  '### ADR-001: A queue',
  '',
  '**Status**: Accepted',
  '',
  '#### 1. Evidence (draft)',
  '',
  '**Source**: bench',
  '',
  '### ADR-002 — A store',
  '',
  'text',
  '',
  '### Summary of Decisions',
  '',
  '**Note**: two',
  '',
].join('\n');

describe('items by heading', () => {
  it('reach to the next heading of their level', () => {
    expect(section(body).value).toMatchObject({
      decisions: [
        { id: 'ADR-001', title: 'A queue', status: 'Accepted', evidence: { source: 'bench' } },
        { id: 'ADR-002', title: 'A store', status: '', evidence: { source: '' } },
      ],
      summary: { note: 'two' },
      subsections: [],
    });
  });

  it.each([
    ['### ADR-001: A', 'ADR-001', 'A'],
    ['### ADR-001 — A', 'ADR-001', 'A'],
    ['### ADR-001 - A', 'ADR-001', 'A'],
    ['### ADR-001', 'ADR-001', ''],
    ['### 🏛️ ADR-001: A: b', 'ADR-001', 'A: b'],
  ])('%s', (heading, id, name) => {
    expect(section(`${heading}\n`).value['decisions']).toMatchObject([{ id, title: name }]);
  });

  it.each([
    ['ADR-001/title', 'A topic', '### ADR-001: A topic'],
    ['ADR-001/title', '', '### ADR-001:'],
    ['ADR-002/title', 'A disk', '### ADR-002 — A disk'],
  ])('%s can be set to %j', (path, value, heading) => {
    expect(section(body).set(`decisions/${path}`, value)).toContain(`${heading}\n`);
  });

  it('take no id that is none', () => {
    expect(section(body).set('decisions/0/id', 'first')).toMatch(/looks like ADR-001/);
    expect(section(body).set('decisions/0/id', '')).toMatch(/looks like ADR-001/);
    expect(section(body).set('decisions/0/id', 'ADR-007')).toContain('### ADR-007: A queue');
  });

  it('change nothing but their own lines', () => {
    expect(section(body).set('decisions/0/evidence/source', 'test')).toBe(
      body.replace('bench', 'test'),
    );
    expect(section(body).set('decisions/1/blocks/0/text', 'other')).toBe(
      body.replace('\ntext\n', '\nother\n'),
    );
  });

  it('are given no sub-heading for a value that stays empty', () => {
    expect(section(body).set('decisions/1/evidence/source', '')).toBe(body);
    expect(section(body).set('decisions/1/evidence/source', 'x')).toContain('**Source**: x');
    expect(section(body).set('decisions/1/evidence/nothing', '')).toMatch(/Nothing stands at/);
  });

  it('keep what their parts do not know', () => {
    const more = `${body}\n#### Aside\n\n- x\n`;
    expect(section(more).value['summary']).toMatchObject({
      subsections: [{ heading: 'Aside', level: 4 }],
    });
  });
});

describe('a title', () => {
  const plan = (heading: string) =>
    oneSection({ decisions: each('Phases', 'T', { name: title('Phase') }) }, `${heading}\n`);

  it('is the heading without the template’s words', () => {
    const { value, set } = plan('### T-1: x');
    expect(value['decisions']).toMatchObject([{ name: 'T-1: x' }]);
    expect(set('decisions/0/name', 'T-1: y')).toBe('### T-1: y\n');
  });
});

import { describe, expect, it } from 'vitest';
import { oneSection } from '../testing/one-section';
import { labelledFields, labelledList } from './lists';

const parts = {
  signs: labelledList('Signs', { tasks: true }),
  why: labelledFields('Why Not'),
};
const section = (body: string) => oneSection(parts, body);
const tasks = '**Signs**:\n- [ ] a\n- [x] b\n- c\n';
const fields = '**Why Not**:\n- **Option 2**: slow\n- **Option 3**:\n';

describe('a labelled list', () => {
  it('is the items that follow its label', () => {
    const signs = [
      { level: 0, text: 'a', done: false },
      { level: 0, text: 'b', done: true },
      { level: 0, text: 'c', done: null },
    ];
    expect(section(tasks).value['signs']).toEqual(signs);
    expect(section(tasks.replace(':\n', ':\n\n')).value['signs']).toEqual(signs);
  });

  it('is empty where the label holds a text or another block follows', () => {
    expect(section('**Signs**: none\n\n- a\n').value).toMatchObject({
      signs: [],
      blocks: [{ kind: 'fields' }, { kind: 'list' }],
    });
    expect(section('**Signs**:\n\ntext\n\n- a\n').value['signs']).toEqual([]);
  });

  it('has texts and boxes that can be set, and levels that cannot', () => {
    const { set } = section(tasks);
    expect(set('signs/0/text', '- x')).toBe(tasks.replace('[ ] a', '[ ] - x'));
    expect(set('signs/0/done', true)).toBe(tasks.replace('[ ] a', '[x] a'));
    expect(set('signs/1/done', false)).toBe(tasks.replace('[x] b', '[ ] b'));
    expect(set('signs/2/done', true)).toMatch(/layout/);
    expect(set('signs/0/level', 1)).toMatch(/layout/);
  });

  it('has items that are added, removed and moved', () => {
    const { after: run } = section(tasks);
    const path = ['signs'];
    expect(run({ type: 'insert', path, index: 0, value: { text: 'x' } })).toBe(
      tasks.replace('- [ ] a', '- [ ] x\n- [ ] a'),
    );
    expect(run({ type: 'insert', path, index: 3, value: '# x' })).toBe(`${tasks}- \\# x\n`);
    expect(run({ type: 'remove', path, index: 1 })).toBe(tasks.replace('- [x] b\n', ''));
    expect(run({ type: 'move', path, index: 2, to: 0 })).toBe(
      '**Signs**:\n- c\n- [ ] a\n- [x] b\n',
    );
    expect(run({ type: 'insert', path, index: 0, value: 'a\nb' })).toMatch(/one line/);
  });
});

describe('labelled fields', () => {
  it('are the named items that follow the label', () => {
    expect(section(fields).value['why']).toEqual([
      { name: 'Option 2', text: 'slow' },
      { name: 'Option 3', text: '' },
    ]);
    expect(section('**Why Not**:\n- slow\n').value['why']).toEqual([{ name: '', text: 'slow' }]);
  });

  it('keep the lists that stand in them', () => {
    const nested = fields.replace('slow\n', 'slow\n  - a\n    - b\n');
    const whyNot = section(nested);
    expect(whyNot.value).toMatchObject({
      why: [{ name: 'Option 2', text: 'slow' }, { name: 'Option 3' }],
      blocks: [
        {
          kind: 'list',
          items: [
            { level: 0, text: 'a' },
            { level: 1, text: 'b' },
          ],
        },
      ],
    });
    const act = { path: ['why'], value: { name: 'N', text: '' } } as const;
    expect(whyNot.set('why/1/text', 'x')).toBe(nested.replace('3**:', '3**: x'));
    expect(whyNot.after({ type: 'insert', index: 1, ...act })).toBe(
      nested.replace('- b\n', '- b\n- **N**:\n'),
    );
    expect(whyNot.after({ type: 'remove', path: ['why'], index: 0 })).toBe(
      '**Why Not**:\n- **Option 3**:\n',
    );
  });

  it('can be set, added and removed', () => {
    const { set, after: run } = section(fields);
    expect(set('why/1/text', 'dear')).toBe(fields.replace('3**:', '3**: dear'));
    const value = { name: 'Option 4', text: 'new' };
    expect(run({ type: 'insert', path: ['why'], index: 2, value })).toBe(
      `${fields}- **Option 4**: new\n`,
    );
    expect(run({ type: 'insert', path: ['why'], index: 0, value })).toBe(
      fields.replace('- **Option 2', '- **Option 4**: new\n- **Option 2'),
    );
    expect(run({ type: 'remove', path: ['why'], index: 0 })).toBe(
      '**Why Not**:\n- **Option 3**:\n',
    );
  });
});

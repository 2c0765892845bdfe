import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { editPlan } from '../edit';
import type { Operation } from '../operation';
import { openPlan } from '../read-plan';
import type { SectionDefinition } from '../section';
import { labelledPairs } from './pairs';
import { list } from './plain-list';

const scope: SectionDefinition = {
  id: 'scope',
  name: 'Scope',
  headings: ['Scope'],
  templates: ['product'],
  help: '',
  parts: {
    building: labelledPairs('Building', { ordered: true }),
    leaving: labelledPairs('Leaving', { whole: 'text' }),
    notes: list('Notes'),
  },
};

const head = '# Plan\n\n## Scope\n';
const planOf = (body: string) => openPlan(Text.of((head + body).split('\n')), [scope]);
const valueIn = (body: string) => planOf(body).sections.find(({ id }) => id === 'scope')?.value;

/** The section's text after one operation, or the problem's message. */
function textAfter(body: string, operation: Operation): string {
  const path = ['sections', 'scope', 'value', ...operation.path];
  const edit = editPlan(planOf(body), [{ ...operation, path }], [scope]);
  if (!edit.ok) return edit.error.message;
  const { text } = edit.value.plan.document;
  return text.sliceString(head.length, text.length, '\n');
}

const items = '\n**Building**:\n1. Worklist: for the round\n2. Audit\n';
const fields = '\n**Leaving**:\n- **Day 1**: a\n- **Day 2**: b\n';

describe('items after a label', () => {
  it('say how deep they stand in others', () => {
    const body = '\n**Building**:\n1. Worklist\n   - By ward: sorted\n2. Audit\n';
    expect(valueIn(body)).toMatchObject({
      building: [
        { name: 'Worklist', text: '' },
        { name: 'By ward', text: 'sorted', level: 1 },
        { name: 'Audit', text: '' },
      ],
    });
    const path = ['building', '1', 'text'];
    expect(textAfter(body, { type: 'set', path, value: 'x' })).toBe(body.replace('sorted', 'x'));
  });

  it('take what is set in below them for a text, not for a name', () => {
    const body = '\n**Building**:\n- Worklist\n  - for those who have no desk\n- Audit\n';
    const value = { name: '', text: 'for those who have no desk', level: 1 };
    expect(valueIn(body)).toMatchObject({ building: [{ name: 'Worklist' }, value, {}] });
    const path = ['building', '1', 'text'];
    const after = textAfter(body, { type: 'set', path, value: 'for all: at once' });
    expect(after).toBe(body.replace('for those who have no desk', 'for all\\: at once'));
    expect(valueIn(after)).toMatchObject({
      building: [{}, { name: '', text: 'for all: at once' }, {}],
    });
    const named = textAfter(body, { type: 'set', path: ['building', '1', 'name'], value: 'Print' });
    expect(named).toBe(body.replace('for those', 'Print: for those'));
  });

  it('are read in each layout', () => {
    const building = [
      { name: 'Worklist', text: 'for the round' },
      { name: 'Audit', text: '' },
    ];
    expect(valueIn(items)).toMatchObject({ building, blocks: [] });
    expect(valueIn(items.replace(/\d\./g, '*'))).toMatchObject({ building });
    expect(
      valueIn('\n**Building:**\n\n* **Worklist**: for the round\n* **Audit**:\n'),
    ).toMatchObject({
      building,
    });
    expect(valueIn(fields)).toMatchObject({
      leaving: [
        { name: 'Day 1', text: 'a' },
        { name: 'Day 2', text: 'b' },
      ],
    });
  });

  it('that are no items are left to inference', () => {
    expect(valueIn('\n**Building**: one, two\n')).toMatchObject({
      building: [],
      blocks: [{ kind: 'fields', fields: [{ label: 'Building', value: 'one, two' }] }],
    });
    expect(valueIn('\n**Building**:\n\nA worklist.\n')).toMatchObject({ building: [] });
  });

  it('are added, removed and moved', () => {
    const add: Operation = {
      type: 'insert',
      path: ['building'],
      index: 1,
      value: { name: 'Push', text: 'at night' },
    };
    expect(textAfter(items, add)).toBe(
      '\n**Building**:\n1. Worklist: for the round\n2. Push: at night\n2. Audit\n',
    );
    expect(textAfter(items, { type: 'remove', path: ['building'], index: 0 })).toBe(
      '\n**Building**:\n1. Audit\n',
    );
    expect(textAfter(items, { ...add, index: 0 })).toBe(
      '\n**Building**:\n1. Push: at night\n1. Worklist: for the round\n2. Audit\n',
    );
    expect(textAfter(items, { type: 'move', path: ['building'], index: 1, to: 0 })).toBe(
      '\n**Building**:\n1. Audit\n2. Worklist: for the round\n',
    );
    const named: Operation = { ...add, path: ['leaving'], index: 2 };
    expect(textAfter(fields, named)).toBe(`${fields.trimEnd()}\n- **Push**: at night\n`);
    expect(textAfter(fields, { type: 'remove', path: ['leaving'], index: 0 })).toBe(
      '\n**Leaving**:\n- **Day 2**: b\n',
    );
  });

  it('take a new name', () => {
    const rename: Operation = { type: 'set', path: ['leaving', '0', 'name'], value: 'Week 1' };
    expect(textAfter(fields, rename)).toBe(fields.replace('Day 1', 'Week 1'));
    expect(textAfter(fields, { ...rename, value: '' })).toBe('An item needs a name');
    expect(textAfter(fields, { ...rename, value: 'a**b' })).toMatch(/^(?:Markdown|This)/);
  });
});

describe('a first item', () => {
  const add = (path: string): Operation => ({
    type: 'insert',
    path: [path],
    index: 0,
    value: { name: 'Push', text: 'at night' },
  });

  it('stands below its label', () => {
    expect(textAfter('\n**Building**:\n\nText.\n', add('building'))).toBe(
      '\n**Building**:\n1. Push: at night\n\nText.\n',
    );
    expect(textAfter('\n**Building**:\n', add('building'))).toBe(
      '\n**Building**:\n1. Push: at night\n',
    );
  });

  it('brings its label, in the template’s order', () => {
    expect(textAfter(fields, add('building'))).toBe(
      `\n**Building**:\n1. Push: at night\n\n${fields.trimStart()}`,
    );
    expect(textAfter(items, add('leaving'))).toBe(`${items}\n**Leaving**:\n- Push: at night\n`);
    expect(textAfter('', add('leaving'))).toBe('\n**Leaving**:\n- Push: at night\n');
  });

  it('of a list without a label stands below the heading', () => {
    const note: Operation = { type: 'insert', path: ['notes'], index: 0, value: { text: '- odd' } };
    expect(textAfter('\nText.\n', note)).toBe('\n- \\- odd\n\nText.\n');
    expect(textAfter('\n- a\n', { ...note, value: 'b' })).toBe('\n- b\n- a\n');
  });
});

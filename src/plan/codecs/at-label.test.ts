import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { editPlan } from '../edit';
import * as kinds from '../kinds';
import type { Operation } from '../operation';
import { openPlan } from '../read-plan';
import type { SectionDefinition } from '../section';
import type { Json } from '../value';
import { fence } from './fence';
import { labelled } from './labelled';
import { labelledRows } from './labelled-rows';
import { labelledFields, labelledList } from './lists';
import { matrix } from './matrix';
import { column, rows } from './rows';

const columns = { id: column('ID', kinds.id('FAIL')), what: column('What', kinds.text) };

const notes: SectionDefinition = {
  id: 'notes',
  name: 'Notes',
  headings: ['Notes'],
  templates: [],
  help: '',
  parts: {
    first: labelled('First', kinds.text),
    tasks: labelledList('Tasks', { tasks: true }),
    reasons: labelledFields('Reasons'),
    steps: labelledRows('Steps', columns),
    matrix: matrix('Options'),
    kill: fence('Kill'),
    last: labelled('Last', kinds.text),
  },
};

const table: SectionDefinition = { ...notes, parts: { rows: rows('Rows', columns) } };

function run(
  source: string,
  key: string,
  operation: 'set' | 'insert',
  value: Json,
  definition = notes,
): string {
  const path = ['sections', 'notes', 'value', key];
  const plan = openPlan(Text.of(source.split('\n')), [definition]);
  const step: Operation =
    operation === 'set' ? { type: 'set', path, value } : { type: 'insert', path, index: 0, value };
  const edit = editPlan(plan, [step], [definition]);
  if (!edit.ok) return `refused: ${edit.error.message}`;
  const { text } = edit.value.plan.document;
  return text.sliceString(0, text.length, '\n');
}

const plan = (...parts: string[]) => `# Plan\n\n## Notes\n\n${parts.join('\n\n')}\n\n## Next\n`;
const apart = (...parts: string[]) => plan('**First**: a', ...parts, '**Last**: z');
const row = { id: 'FAIL-001', what: 'a | b' };
const step = '| ID | What |\n|----|------|\n| FAIL-001 | a \\| b |';

describe('a block that is absent with its label', () => {
  it.each<[string, 'set' | 'insert', Json, string]>([
    ['tasks', 'insert', { text: 'Look' }, '**Tasks**:\n- [ ] Look'],
    ['tasks', 'insert', { text: 'Look', done: true }, '**Tasks**:\n- [x] Look'],
    ['tasks', 'set', [{ text: 'A' }, { text: 'B' }], '**Tasks**:\n- [ ] A\n- [ ] B'],
    ['reasons', 'insert', { name: 'Pros', text: 'Fast' }, '**Reasons**:\n- **Pros**: Fast'],
    ['reasons', 'insert', { name: 'Pros', text: '' }, '**Reasons**:\n- **Pros**:'],
    ['steps', 'insert', row, `**Steps**:\n\n${step}`],
    ['kill', 'set', 'IF a\nTHEN b', '**Kill**:\n\n```\nIF a\nTHEN b\n```'],
    ['kill', 'set', '```', '**Kill**:\n\n````\n```\n````'],
    [
      'matrix',
      'set',
      { options: ['A', 'B'], criteria: [{ name: 'Cost', weight: '2x', scores: [1, ''] }] },
      '| Criterion | Weight | A | B |\n|-----------|--------|---|---|\n| Cost | 2x | 1 |  |\n| **Weighted Score** |  | **—** | **—** |',
    ],
  ])('%s: %s %j', (key, operation, value, expected) => {
    expect(run(apart(), key, operation, value)).toBe(apart(expected));
    const below = key === 'matrix' ? plan('Text', expected) : plan(expected, 'Text');
    expect(run(plan('Text'), key, operation, value)).toBe(below);
    expect(run(plan('**Last**: z'), key, operation, value)).toBe(plan(expected, '**Last**: z'));
    const windows = apart().replaceAll('\n', '\r\n');
    expect(run(windows, key, operation, value)).toBe(apart(expected).replaceAll('\n', '\r\n'));
  });

  it('keeps a blank line’s distance where labels stand close', () => {
    expect(run(plan('**First**: a\n**Last**: z'), 'tasks', 'insert', { text: 'Look' })).toBe(
      plan('**First**: a', '**Tasks**:\n- [ ] Look', '**Last**: z'),
    );
  });

  it('is spelled like its siblings', () => {
    expect(run(plan('**First:** a'), 'steps', 'insert', row)).toBe(
      plan('**First:** a', `**Steps:**\n\n${step}`),
    );
  });

  it('stands after the list of the label before it', () => {
    const list = plan(
      '**First**: a',
      '**Tasks**:\n- [ ] Look',
      '**Reasons**:\n- **A**: b\n- **B**: c',
    );
    expect(run(list, 'kill', 'set', 'x')).toBe(
      list.replace('B**: c', 'B**: c\n\n**Kill**:\n\n```\nx\n```'),
    );
    expect(run(list, 'last', 'set', 'z')).toBe(list.replace('B**: c', 'B**: c\n\n**Last**: z'));
  });
});

describe('a block that is absent under its label', () => {
  it('is written there', () => {
    expect(run(apart('**Tasks**:'), 'tasks', 'insert', { text: 'Look' })).toBe(
      apart('**Tasks**:\n- [ ] Look'),
    );
    expect(run(apart('**Steps**:\n\nNone so far.'), 'steps', 'insert', row)).toBe(
      apart(`**Steps**:\n\n${step}\n\nNone so far.`),
    );
    expect(run(apart('**Kill**:'), 'kill', 'set', 'x')).toBe(apart('**Kill**:\n\n```\nx\n```'));
  });

  it('is refused where the label holds a text', () => {
    expect(run(apart('**Tasks**: none'), 'tasks', 'insert', { text: 'Look' })).toMatch(/^refused/);
  });

  it('is refused when it would be read as something else', () => {
    expect(run(apart(), 'tasks', 'insert', { text: 'a\nb' })).toMatch(/^refused/);
    expect(run(apart(), 'reasons', 'insert', { name: 'a**', text: '' })).toMatch(/^refused/);
  });
});

describe('an absent table', () => {
  it('is written below what stands there', () => {
    expect(run(plan('Text'), 'rows', 'insert', row, table)).toBe(plan('Text', step));
  });
});

describe('the name of an item', () => {
  const list = apart('**Reasons**:\n- ✅ **Option 1**: b\n- **Option 2**: c');
  const rename = (value: string) => {
    const text = Text.of(list.split('\n'));
    const path = ['sections', 'notes', 'value', 'reasons', '0', 'name'];
    const edit = editPlan(openPlan(text, [notes]), [{ type: 'set', path, value }], [notes]);
    return edit.ok ? edit.value.plan.document.text.toString() : 'refused';
  };

  it('is written between its marks', () => {
    expect(rename('Option 2')).toBe(list.replace('Option 1', 'Option 2'));
  });

  it.each(['', ' a', 'a**b', 'a\n'])('%j is refused', (value) => {
    expect(rename(value)).toBe('refused');
  });
});

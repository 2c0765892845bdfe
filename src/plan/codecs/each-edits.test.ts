import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { editPlan } from '../edit';
import * as kinds from '../kinds';
import type { Operation } from '../operation';
import { openPlan } from '../read-plan';
import type { SectionDefinition } from '../section';
import { each, under } from './headed';
import { labelled } from './labelled';

const notes: SectionDefinition = {
  id: 'notes',
  name: 'Notes',
  headings: ['Notes'],
  templates: [],
  help: '',
  parts: {
    items: each(
      'Items',
      'ADR',
      { status: labelled('Status', kinds.text), date: labelled('Date', kinds.date) },
      { skeleton: '### ADR-001:\n\n**Status**: New\n\n**Date**:\n\n#### Details\n' },
    ),
    end: under(
      ['End'],
      { text: labelled('Text', kinds.text) },
      { skeleton: '### End\n\n**Text**:' },
    ),
  },
};

const path = ['sections', 'notes', 'value', 'items'];

function run(source: string, operation: Operation): string {
  const plan = openPlan(Text.of(source.split('\n')), [notes]);
  const edit = editPlan(plan, [operation], [notes]);
  if (!edit.ok) return `refused: ${edit.error.message}`;
  const { text } = edit.value.plan.document;
  return text.sliceString(0, text.length, '\n');
}

const insert = (source: string, index: number, value: { [key: string]: string }) =>
  run(source, { type: 'insert', path, index, value });
const remove = (source: string, index: number) => run(source, { type: 'remove', path, index });
const move = (source: string, index: number, to: number) =>
  run(source, { type: 'move', path, index, to });

const plan = (...parts: string[]) =>
  `# Plan\n\n## Notes\n\n${parts.join('\n\n')}\n\n## Next\n\nText\n`;
const one = '### ADR-001: One\n\n**Status**: a  ';
const two = '### ADR-002: Two\n\n#### Details\n\n- b';
const three = '### ADR-003: Three';
const end = '### End\n\nThat is all.';

describe('a new item', () => {
  const fresh = '### ADR-004: Four\n\n**Status**: New\n\n**Date**:\n\n#### Details';
  const four = { id: 'ADR-004', title: 'Four' };

  it('stands after the item before it, a blank line around it', () => {
    expect(insert(plan(one, two, end), 2, four)).toBe(plan(one, two, fresh, end));
    expect(insert(plan(one, two, end), 1, four)).toBe(plan(one, fresh, two, end));
    expect(insert(plan(one, two, end), 0, four)).toBe(plan(fresh, one, two, end));
  });

  it('stands before the sub-heading that follows in the template when it is the first', () => {
    expect(insert(plan(end), 0, four)).toBe(plan(fresh, end));
    expect(insert('# Plan\n\n## Notes\n### End', 0, four)).toBe(
      `# Plan\n\n## Notes\n\n${fresh}\n\n### End`,
    );
  });

  it('ends the file as it was ended', () => {
    expect(insert('# Plan\n\n## Notes', 0, four)).toBe(`# Plan\n\n## Notes\n\n${fresh}`);
    expect(insert('# Plan\n\n## Notes\n', 0, four)).toBe(`# Plan\n\n## Notes\n\n${fresh}\n`);
  });

  it('is parted by a rule where the others are', () => {
    const rules = plan(one, '---', two, '---', '<!-- and so on -->', end);
    expect(insert(rules, 2, four)).toBe(
      plan(one, '---', two, '---', fresh, '---', '<!-- and so on -->', end),
    );
    expect(insert(plan(one, '***', two, end), 2, four)).toBe(
      plan(one, '***', two, '***', fresh, end),
    );
  });

  it('is written in the style of the others', () => {
    const style = '#### ADR-001 — One\n\n- **Status:** a\n- **Date:** b';
    expect(insert(`# Plan\n\n### Notes\n\n${style}\n`, 1, four)).toBe(
      `# Plan\n\n### Notes\n\n${style}\n\n#### ADR-004 — Four\n\n- **Status:** New\n- **Date:**\n\n##### Details\n`,
    );
  });

  it('takes the file’s line endings', () => {
    const windows = plan(one, two).replaceAll('\n', '\r\n');
    expect(insert(windows, 1, four)).toBe(plan(one, fresh, two).replaceAll('\n', '\r\n'));
  });

  it('is given as Markdown only when that is one item', () => {
    expect(insert(plan(one), 1, { markdown: `${three}\n` })).toBe(plan(one, three));
    expect(insert(plan(one), 1, { markdown: `${three}\n\n\`\`\`\n` })).toMatch(/^refused/);
    expect(insert(plan(one), 1, { markdown: `${three}\n\n## Other` })).toMatch(/^refused/);
    expect(insert(plan(one), 1, { markdown: 'Text' })).toMatch(/^refused/);
  });
});

describe('a copy', () => {
  it('has all the text under a new id', () => {
    expect(insert(plan(one, two), 2, { copyOf: 'ADR-001', id: 'ADR-003' })).toBe(
      plan(one, two, one.replace('ADR-001', 'ADR-003')),
    );
    expect(insert(plan(one, two), 2, { copyOf: 'ADR-002', id: 'ADR-003', title: 'T$&' })).toBe(
      plan(
        one,
        two,
        two.replace('ADR-002: Two', () => 'ADR-003: T$&'),
      ),
    );
  });
});

describe('removing', () => {
  it('takes one adjoining blank line along', () => {
    const all = plan(one, two, three, end);
    expect(remove(all, 0)).toBe(plan(two, three, end));
    expect(remove(all, 1)).toBe(plan(one, three, end));
    expect(remove(all, 2)).toBe(plan(one, two, end));
    expect(remove(plan(one, end), 0)).toBe(plan(end));
    expect(remove(`# Plan\n\n## Notes\n\n${one}\n\n${three}`, 1)).toBe(
      `# Plan\n\n## Notes\n\n${one}`,
    );
  });

  it('takes the rule between two items along, and no comment', () => {
    const rules = plan(one, '---', two, '---', '<!-- keep -->', end);
    expect(remove(rules, 0)).toBe(plan(two, '---', '<!-- keep -->', end));
    expect(remove(rules, 1)).toBe(plan(one, '---', '<!-- keep -->', end));
  });
});

describe('moving', () => {
  it('moves bytes verbatim, rules and comments keep their places', () => {
    const all = plan(one, '---', two, three, '---', '<!-- keep -->', end);
    expect(move(all, 0, 2)).toBe(plan(two, '---', three, one, '---', '<!-- keep -->', end));
    expect(move(all, 2, 0)).toBe(plan(three, '---', one, two, '---', '<!-- keep -->', end));
    expect(move(all, 0, 1)).toBe(plan(two, '---', one, three, '---', '<!-- keep -->', end));
  });

  it('and back gives the text that was', () => {
    const all = plan(one, '---', two, three).replaceAll('\n', '\r\n');
    for (const [from, to] of [
      [0, 2],
      [2, 0],
      [1, 2],
      [0, 1],
    ] as const)
      expect(move(move(all, from, to), to, from)).toBe(all);
  });
});

describe('an absent sub-heading', () => {
  const set = (source: string, ...rest: string[]) =>
    run(source, {
      type: 'set',
      path: ['sections', 'notes', 'value', ...rest],
      value: rest.length > 1 ? 'words' : {},
    });

  it('is written after its predecessor', () => {
    expect(set(plan(one, two), 'end')).toBe(plan(one, two, '### End\n\n**Text**:'));
    expect(set(plan('Text'), 'end')).toBe(plan('Text', '### End\n\n**Text**:'));
  });

  it('is written when one of its values is set', () => {
    expect(set(plan(one), 'end', 'text')).toBe(plan(one, '### End\n\n**Text**: words'));
  });
});

import { describe, expect, it } from 'vitest';
import * as kinds from '../kinds';
import { oneSection } from '../testing/one-section';
import { labelled } from './labelled';

const parts = {
  goals: labelled('Goals', kinds.text),
  date: labelled('Date', kinds.date),
  limits: labelled('Limits', kinds.prose),
};
const section = (body: string) => oneSection(parts, body);

describe('the value of a label', () => {
  it.each([
    ['a list', '**Goals**:\n- x\n- y\n', '- x\n- y'],
    ['a list after a blank line', '**Goals**:\n\n1. x\n2. y\n', '1. x\n2. y'],
    ['the words that lead to a list', '**Goals**: These:\n- x\n  - y\n', 'These:\n- x\n  - y'],
    ['such words below it', '**Goals**:\n\nThese:\n- x\n', 'These:\n- x'],
    ['named items', '**Goals**:\n- **A**: x\n\n- **B**: y\n', '- **A**: x\n\n- **B**: y'],
    ['an indented list', '**Goals**:\n  - x\n    - y\n', '- x\n  - y'],
    ['a quote', '**Goals**:\n> x\n', '> x'],
    [
      'a list with a fence in it',
      '**Goals**:\n- x\n  ```\n  y\n  ```\n- z\n',
      '- x\n  ```\n  y\n  ```\n- z',
    ],
    ['the list within its item', '- **Goals**:\n  - x\n  - y\n- **Limits**: z\n', '- x\n- y'],
    ['words and the list in its item', '- **Goals**: w\n\n  - x\n', 'w\n\n- x'],
  ])('is %s', (_, body, value) => {
    expect(section(body).value).toMatchObject({ goals: value, blocks: [] });
    const changed = `${value.replace('x', 'xx')}`;
    expect(section(body).set('goals', changed)).toBe(body.replace('x', 'xx'));
  });

  it.each([
    ['a list below words and a blank line', '**Goals**: w\n\n- x\n', 'list'],
    ['a table', '**Goals**:\n\n| x |\n|---|\n| y |\n', 'table'],
    ['a fence', '**Goals**: w\n```\nx\n```\n', 'fence'],
    ['tasks', '**Goals**:\n- [ ] x\n', 'tasks'],
    ['a list that a paragraph parts from it', '**Goals**:\n\nw\n\n- x\n', 'list'],
    ['a list below a date', '**Date**:\n- x\n', 'list'],
  ])('is not %s', (_, body, kind) => {
    const { blocks } = section(body).value as { blocks: readonly { kind: string }[] };
    expect(blocks.map((block) => block.kind)).toContain(kind);
  });

  it('is none of the bullets that are other parts of the section', () => {
    expect(section('**Goals**: w\n- **Date**: d\n- **Limits**: z\n').value).toMatchObject({
      goals: 'w',
      date: 'd',
      limits: 'z',
    });
    expect(section('**Goals**: w\n- **Other**: x\n- **Limits**: z\n').value).toMatchObject({
      goals: 'w',
      limits: 'z',
    });
  });

  it('is written in the way that it is of', () => {
    const list = '**Goals**:\n- x\n\n**Limits**: z\n';
    expect(section(list).set('goals', 'w')).toBe('**Goals**: w\n\n**Limits**: z\n');
    expect(section(list).set('goals', '')).toBe('**Goals**:\n\n**Limits**: z\n');
    expect(section(list).set('goals', 'w\n- x')).toBe('**Goals**: w\n- x\n\n**Limits**: z\n');
    const bullets = '- **Goals**:\n  - x\n- **Limits**: z\n';
    expect(section(bullets).set('goals', 'w\n- x\n- y')).toBe(
      '- **Goals**: w\n  - x\n  - y\n- **Limits**: z\n',
    );
  });

  it('is words where it has no list, and none in its new value', () => {
    const words = section('**Goals**: w\n\n**Limits**: z\n');
    expect(words.set('goals', 'w\n- x')).toBe('**Goals**: w\n\\- x\n\n**Limits**: z\n');
    const list = section('**Goals**:\n- x\n\n**Limits**: z\n');
    expect(list.set('goals', 'w\n## x')).toBe('**Goals**: w\n\\## x\n\n**Limits**: z\n');
    expect(list.set('goals', 'w\n**Limits**: y')).toBe(
      '**Goals**: w\n\\**Limits**: y\n\n**Limits**: z\n',
    );
    const above = section('**Goals**:\n- x\n---\n');
    expect(above.set('goals', 'w')).toBe('**Goals**: w\n\n---\n');
    expect(above.set('goals', '')).toBe('**Goals**:\n\n---\n');
  });

  it.each(['-', '- x\n\ny', '- x\n## y', '- x\n```\ny', '- [ ] x'])(
    'is refused where its list would not be read back: %j',
    (value) => {
      const list = section('**Goals**:\n- x\n\n**Limits**: z\n');
      expect(list.set('goals', value)).toMatch(/^These lines would not be read back/);
    },
  );

  it('cannot be cleared where a list stands below it, which would be the value then', () => {
    expect(section('**Goals**: w\n\n- x\n').set('goals', '')).toMatch(/^Without these words/);
  });

  it('is none of the blocks that stand there when its label is added', () => {
    expect(section('- x\n').set('goals', 'w')).toBe('**Goals**: w\n\n- x\n');
    expect(section('> x\n').set('goals', 'w')).toBe('**Goals**: w\n\n> x\n');
    const comment = '**Goals**:\n<!-- c -->\n\n- x\n';
    expect(section(comment).set('date', 'd')).toBe(`${comment}\n**Date**: d\n`);
  });

  it('keeps the bullets that another label is an alias of', () => {
    const aliased = {
      goals: labelled('Goals', kinds.text),
      speed: labelled('Speed', kinds.text, { aliases: ['Latency'] }),
    };
    const under = oneSection(aliased, '**Goals**:\n- **Latency**: x\n- **Cost**: y\n');
    expect(under.value).toMatchObject({ goals: '- **Latency**: x\n- **Cost**: y', speed: '' });
    const beside = oneSection(aliased, '**Goals**: w\n- **Latency**: x\n');
    expect(beside.value).toMatchObject({ goals: 'w', speed: 'x' });
  });

  it('is a list that keeps the comment above it', () => {
    const body = '**Goals**:\n<!-- why -->\n- x\n';
    expect(section(body).value).toMatchObject({ goals: '- x' });
    expect(section(body).set('goals', '- y')).toBe(body.replace('x', 'y'));
    expect(section(body).set('goals', '')).toBe('**Goals**:\n<!-- why -->\n');
  });
});

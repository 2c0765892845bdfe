import { describe, expect, it } from 'vitest';
import * as kinds from '../kinds';
import { oneSection } from '../testing/one-section';
import { fence } from './fence';
import { labelled } from './labelled';
import { markdownText } from './text-region';

describe('a text of any Markdown', () => {
  const section = (body: string) => oneSection({ text: markdownText('Text') }, body);
  const body = 'One.\n\n- a\n- b\n\n| a |\n|---|\n| b |\n';

  it('is all blocks up to the first sub-heading', () => {
    expect(section(`${body}\n### More\n\ntext\n`).value).toMatchObject({
      text: body.trimEnd(),
      blocks: [],
      subsections: [{ heading: 'More' }],
    });
    expect(section('').value['text']).toBe('');
    expect(section('<!-- note -->\n\nOne.\n').value['text']).toBe('One.');
    expect(section('One.\n\n---\n\nTwo.\n\n---\n').value['text']).toBe('One.\n\n---\n\nTwo.');
  });

  it.each([
    ['One.', 'Two.\n\n- x', 'Two.\n\n- x\n\n### End\n'],
    ['One.\n\nTwo.', 'One.\n\n2.', 'One.\n\n2.\n\n### End\n'],
    ['One.', '```\n# x\n```', '```\n# x\n```\n\n### End\n'],
    ['    code', '    more', '    more\n\n### End\n'],
    ['One.\n\n---', 'Two.', 'Two.\n\n---\n\n### End\n'],
    ['---', 'One.', 'One.\n\n---\n\n### End\n'],
  ])('%j is replaced by %j', (before, after, wanted) => {
    expect(section(`${before}\n\n### End\n`).set('text', after)).toBe(wanted);
  });

  it.each(['# x', 'x\n===', 'One.\n\n### x', '```\nx', '<!-- x', '\nx', 'x\n'])(
    'refuses %j',
    (value) => {
      expect(section('One.\n').set('text', value)).toMatch(/cannot st(and|art)/);
    },
  );

  it('is written below the heading where there is none', () => {
    expect(section('').set('text', 'New.')).toContain('New.');
    expect(section('### More\n').set('text', 'New.')).toMatch(/^New\.\n\n### More/);
  });

  it('keeps the file’s line endings', () => {
    expect(section('One.\r\n\r\nTwo.\r\n').set('text', 'a\nb')).toBe('a\r\nb\r\n');
  });
});

describe('a fence', () => {
  const parts = { kill: fence('Kill'), other: labelled('Other', kinds.text) };

  it('is the one that follows its label', () => {
    const body = '```\nno\n```\n\n**Kill**:\n\n```text\nyes\n```\n\n**Other**: x\n';
    expect(oneSection(parts, body).value).toMatchObject({ kill: 'yes', other: 'x' });
    expect(oneSection(parts, body).set('kill', 'a\n```\nb')).toBe(
      body.replace('```text\nyes\n```', '````text\na\n```\nb\n````'),
    );
  });

  it('is the first one where it has no label', () => {
    const body = 'text\n\n```\nsrc/\n```\n\n```\nx\n```\n';
    const tree = { tree: fence('Tree', { labelled: false, tree: true }) };
    expect(oneSection(tree, body).value['tree']).toBe('src/');
    expect(oneSection(tree, body).set('tree', 'src/\n├── a\n└── b')).toBe(
      body.replace('src/', 'src/\n├── a\n└── b'),
    );
  });

  it('is written with its label where it is absent', () => {
    const after = oneSection(parts, '**Other**: x\n').set('kill', 'stop');
    expect(after).toMatch(/\*\*Kill\*\*:\n+```\nstop\n```\n+\*\*Other\*\*: x\n/);
  });
});

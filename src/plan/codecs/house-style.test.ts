import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { openDocument } from '@/markdown/document';
import { outlineOf } from '@/markdown/outline';
import { inStyle, styleOf } from './house-style';

const style = (source: string) => styleOf(outlineOf(openDocument(Text.of(source.split('\n'))))[0]);

describe('how a plan writes its labels', () => {
  it.each([
    ['**A**: x\n\n**B**: y\n', { colon: 'outside', layout: 'apart' }],
    ['**A**: x\n**B**: y\n', { colon: 'outside', layout: 'adjacent' }],
    ['**A**: x  \n**B**: y\n', { colon: 'outside', layout: 'two-spaces' }],
    ['- **A**: x\n- **B**: y\n', { colon: 'outside', layout: 'bullet' }],
    ['**A:** x\n**B:** y\n', { colon: 'inside', layout: 'adjacent' }],
    ['**A**：x\n**B**：y\n', { colon: 'full-width', layout: 'adjacent' }],
    ['**A:** x\n', { colon: 'outside', layout: 'apart' }],
    ['text\n', { colon: 'outside', layout: 'apart' }],
  ])('%j', (source, wanted) => {
    expect(style(source)).toMatchObject(wanted);
  });

  it('has its bullets but before the labels that stand without one, there or beside it', () => {
    const [first, ...more] = outlineOf(
      openDocument(Text.of('- **A**: x\n- **B**: y\n\n**C**:\nz\n\n# D\n\n**E**: v\n'.split('\n'))),
    );
    const own = styleOf(first, more);
    expect(inStyle('**A**:\n\n**F**:\n\n**B**:\n\n**C**:\n\n**E**:\n\n**G**:', own)).toBe(
      '- **A**:\n- **F**:\n- **B**:\n\n**C**:\n\n**E**:\n\n**G**:',
    );
  });

  it('is that of the template where there is nothing', () => {
    expect(styleOf(undefined)).toEqual({ colon: 'outside', layout: 'apart' });
  });
});

describe('a text in the template’s layout', () => {
  const text = '### X\n\n**A**: a\n\n**B**: b\n\n**List**:\n\n- **C**: c\n\ntext';

  it.each([
    [{ colon: 'outside', layout: 'apart' } as const, text],
    [
      { colon: 'inside', layout: 'apart' } as const,
      text.replaceAll(/^\*\*(\w+)\*\*:/gm, '**$1:**'),
    ],
    [{ colon: 'outside', layout: 'adjacent' } as const, text.replace('a\n\n**B', 'a\n**B')],
    [
      { colon: 'outside', layout: 'bullet' } as const,
      text.replace('**A**: a\n\n**B', '- **A**: a\n- **B'),
    ],
  ])('is written as %j', (wanted, expected) => {
    expect(inStyle(text, wanted)).toBe(expected);
  });
});

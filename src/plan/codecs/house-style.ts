import type { FieldBlock } from '@/markdown/blocks';
import type { Piece } from '@/markdown/outline';

/** How a plan writes its labelled values, as far as new ones have to follow. */
export interface HouseStyle {
  readonly colon: 'outside' | 'inside' | 'full-width';
  readonly layout: 'apart' | 'adjacent' | 'two-spaces' | 'bullet';
}

const template: HouseStyle = { colon: 'outside', layout: 'apart' };

/** The style of a piece's first labels; the template's where it has fewer than two. */
export function styleOf(piece: Piece | undefined): HouseStyle {
  const fields = piece?.blocks.filter((block): block is FieldBlock => block.kind === 'field') ?? [];
  const [first, second] = fields;
  if (!piece || !first || !second) return template;
  const { source } = piece.chunk;
  const mark = source.slice(first.field.mark.from, first.field.mark.to);
  const colon = mark.includes('：')
    ? 'full-width'
    : /:(?:\*\*|__)$/.test(mark)
      ? 'inside'
      : 'outside';
  const gap = source.slice(first.to, second.from);
  if (first.field.bullet) return { colon, layout: 'bullet' };
  if (/\n[ \t]*\n/.test(gap)) return { colon, layout: 'apart' };
  return { colon, layout: / {2,}\n/.test(gap) ? 'two-spaces' : 'adjacent' };
}

const labelLine = /^\*\*([^*]+)\*\*:(.*)$/;

/** A text in the template's layout, written in another style: only lines that are labels change. */
export function inStyle(markdown: string, { colon, layout }: HouseStyle): string {
  const lines = markdown.split('\n');
  const isAlone = (index: number) => {
    const next = lines[index + 1] ?? '';
    const below = next === '' ? (lines[index + 2] ?? '') : next;
    return labelLine.test(lines[index] ?? '') && !/^(?:[-*|`~]|\d)(?!\*)/.test(below);
  };
  const styled: string[] = [];
  for (const [index, line] of lines.entries()) {
    const joins = line === '' && isAlone(index - 1) && isAlone(index + 1);
    if (joins && layout !== 'apart') continue;
    const alone = isAlone(index);
    const bullet = layout === 'bullet' && alone ? '- ' : '';
    const blanks = layout === 'two-spaces' && alone ? '  ' : '';
    styled.push(
      bullet + line.replace(labelLine, (_, label, rest) => mark(label, colon) + rest) + blanks,
    );
  }
  return styled.join('\n');
}

function mark(label: string, colon: HouseStyle['colon']): string {
  if (colon === 'inside') return `**${label}:**`;
  return colon === 'full-width' ? `**${label}**：` : `**${label}**:`;
}

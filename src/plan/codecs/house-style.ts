import type { FieldBlock } from '@/markdown/blocks';
import type { Piece } from '@/markdown/outline';

/** How a plan writes its labelled values, as far as new ones have to follow. */
export interface HouseStyle {
  readonly colon: 'outside' | 'inside' | 'full-width';
  readonly layout: 'apart' | 'adjacent' | 'two-spaces' | 'bullet';
  /** Which labels have a bullet, where some have; one that is not known stands like the one before it. */
  readonly bullets?: ReadonlyMap<string, boolean>;
}

const template: HouseStyle = { colon: 'outside', layout: 'apart' };

/** The style of a piece's first labels, `more` being written like it; the template's where it has fewer than two. */
export function styleOf(piece: Piece | undefined, more: readonly Piece[] = []): HouseStyle {
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
  if (first.field.bullet) {
    const bullets = [piece, ...more].flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'field' ? [[block.field.label, block.field.bullet] as const] : [],
      ),
    );
    return { colon, layout: 'bullet', bullets: new Map(bullets) };
  }
  if (/\n[ \t]*\n/.test(gap)) return { colon, layout: 'apart' };
  return { colon, layout: / {2,}\n/.test(gap) ? 'two-spaces' : 'adjacent' };
}

const labelLine = /^\*\*([^*]+)\*\*:(.*)$/;

/** A text in the template's layout, written in another style: only lines that are labels change. */
export function inStyle(markdown: string, { colon, layout, bullets }: HouseStyle): string {
  const lines = markdown.split('\n');
  let bulleted = true;
  const alone = lines.map((line, index) => {
    const label = labelLine.exec(line)?.[1];
    if (label === undefined) return false;
    bulleted = bullets?.get(label) ?? bulleted;
    const next = lines[index + 1] ?? '';
    const below = next === '' ? (lines[index + 2] ?? '') : next;
    return bulleted && !/^(?:[-*|`~]|\d)(?!\*)/.test(below);
  });
  const styled: string[] = [];
  for (const [index, line] of lines.entries()) {
    const joins = line === '' && alone[index - 1] && alone[index + 1];
    if (joins && layout !== 'apart') continue;
    const bullet = layout === 'bullet' && alone[index] ? '- ' : '';
    const blanks = layout === 'two-spaces' && alone[index] ? '  ' : '';
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

import type { LabelStyle, Layout, TableStyle } from './layout';
import type { LabelledModel } from './plan-model';

/** A heading of the template's level, deeper by the layout's shift. */
export function heading(layout: Layout, level: number, text: string): string {
  return `${'#'.repeat(level + layout.shift)} ${text}`;
}

/** Width as a fixed-width font shows the ASCII part; good enough to align by. */
const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - text.length));

function permuted<T>(cells: readonly T[], rotate: number): T[] {
  const [first, ...rest] = cells;
  const turn = rest.length === 0 ? 0 : rotate % rest.length;
  return [...(first === undefined ? [] : [first]), ...rest.slice(turn), ...rest.slice(0, turn)];
}

function joinRow(cells: readonly string[], style: TableStyle): string {
  const gap = style.padding === 'tight' ? '' : ' ';
  const inner = cells.join(`${gap}|${gap}`);
  return style.outerPipes ? `|${gap}${inner}${gap}|` : inner.trimEnd();
}

/** A table; `|` in a cell is escaped. `fixed` keeps the columns and adds none. */
export function table(
  style: TableStyle,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  fixed = false,
): string {
  const extra = style.extraColumn && !fixed;
  const arrange = (cells: readonly string[], more: string) => {
    const all = permuted(cells, fixed ? 0 : style.rotate);
    return (extra ? [...all, more] : all).map((cell) => cell.replaceAll('|', '\\|'));
  };
  const all = [arrange(header, 'Remarks'), ...rows.map((row, i) => arrange(row, `Seen ${i + 1}`))];
  const widths = header
    .concat(extra ? [''] : [])
    .map((_, column) =>
      style.padding === 'aligned' ? Math.max(3, ...all.map((row) => row[column]?.length ?? 0)) : 0,
    );
  const dashes = widths.map((width, column) => {
    const room = Math.max(3, width);
    return style.colons && column > 0 ? `:${'-'.repeat(room - 2)}:` : '-'.repeat(room);
  });
  const lines = all.map((row) =>
    joinRow(
      row.map((cell, i) => pad(cell, widths[i] ?? 0)),
      style,
    ),
  );
  lines.splice(1, 0, joinRow(dashes, style));
  return lines.join('\n');
}

/** One labelled value; its further lines are indented where it is a bullet. */
export function labelled(style: LabelStyle, { label, value }: LabelledModel): string {
  switch (style) {
    case 'colon-inside':
      return `**${label}:** ${value}`;
    case 'bullet':
      return `- **${label}**: ${value.replaceAll('\n', '\n  ')}`;
    case 'full-width':
      return `**${label}**：${value}`;
    case 'next-line':
      return `**${label}**:\n${value}`;
    case 'two-spaces':
      return `**${label}**: ${value}  `;
    case 'plain':
    case 'apart':
      return `**${label}**: ${value}`;
  }
}

/** Labelled values in a row, adjacent or apart as the style has it. */
export function labels(style: LabelStyle, entries: readonly LabelledModel[]): string {
  const apart = style === 'apart' || style === 'next-line';
  return entries.map((entry) => labelled(style, entry)).join(apart ? '\n\n' : '\n');
}

/** A label above a block of its own, such as a list or a table: never a bullet. */
export function labelAbove(style: LabelStyle, label: string, block: string): string {
  const mark = { 'colon-inside': `**${label}:**`, 'full-width': `**${label}**：` };
  const text = style === 'colon-inside' || style === 'full-width' ? mark[style] : `**${label}**:`;
  return `${text}\n\n${block}`;
}

/** Entries whose value is present. */
export function present(
  entries: readonly (readonly [string, string | undefined])[],
): LabelledModel[] {
  return entries.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

import type { SyntaxNode } from '@lezer/common';
import type { FenceBlock } from './blocks';

/** `text` spans the lines between the marks, without the last one's line break. */
export function readFence(source: string, node: SyntaxNode): FenceBlock {
  const { from, to } = node;
  const marks = node.getChildren('CodeMark');
  const opening = marks[0];
  const closing = marks.length > 1 ? marks.at(-1) : undefined;
  const openEnd = opening?.to ?? from;
  const lineEnd = endOfLine(source, openEnd);
  const info = node.getChild('CodeInfo');
  const textFrom = Math.min(lineEnd + 1, to);
  const textTo = closing ? Math.max(textFrom, startOfLine(source, closing.from) - 1) : to;
  return {
    kind: 'fence',
    from,
    to,
    info: { from: info?.from ?? openEnd, to: info?.to ?? openEnd },
    text: { from: textFrom, to: Math.max(textFrom, textTo) },
    indent: (opening?.from ?? from) - startOfLine(source, from),
    mark: source.slice(opening?.from ?? from, openEnd),
    closed: closing !== undefined,
  };
}

export function startOfLine(source: string, at: number): number {
  return source.lastIndexOf('\n', at - 1) + 1;
}

export function endOfLine(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end < 0 ? source.length : end;
}

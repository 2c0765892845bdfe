import { Text } from '@codemirror/state';
import { type Atom, atomsOf } from '@/markdown/atoms';
import { openDocument } from '@/markdown/document';
import { escapeComment, escapeLineStart } from '@/markdown/escape';

/** A text as a paragraph of its own, escaped where a line of it would start a list, a heading or a fence. */
export function paragraph(text: string): string {
  if (readsAs(text, 'text', text)) return text;
  return escapeComment(text).split('\n').map(escapeLineStart).join('\n');
}

/** A text that goes on after something on its line: only its further lines start one. */
export function lineStarts(text: string): string {
  if (readsAs(`x ${text}`, 'text', `x ${text}`)) return text;
  const [first = '', ...rest] = escapeComment(text).split('\n');
  return [first, ...rest.map(escapeLineStart)].join('\n');
}

export function labelledLine(label: string, text: string): string {
  return `**${label}**: ${lineStarts(text)}`;
}

function readsAs(source: string, context: Atom['context'], value: string): boolean {
  const { chunks } = openDocument(Text.of(source.split('\n')));
  const [atom, ...more] = chunks.flatMap((chunk) => atomsOf(chunk));
  return atom?.context === context && atom.value === value && more.length === 0;
}

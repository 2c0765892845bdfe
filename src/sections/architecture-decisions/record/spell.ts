import { Text } from '@codemirror/state';
import { type Atom, atomsOf } from '@/markdown/atoms';
import { type Block, blocksOf } from '@/markdown/blocks';
import { isOpen } from '@/markdown/chunk';
import { openDocument } from '@/markdown/document';
import { escapeComment, escapeLineStart } from '@/markdown/escape';
import { leadRun } from '@/plan/codecs/below-label';

/** A text as a block of its own, escaped where a line of it would start another; a list in it stays one. */
export function paragraph(text: string, lists = true): string {
  return isSpelled(text, lists) ? text : words(text);
}

/** Whether a text stands as it is; `lists`: one that begins with a list, too. */
export function isSpelled(text: string, lists: boolean): boolean {
  const [first] = listBlocks(text);
  return first !== undefined && (lists || !isListed(first));
}

/** A text as a paragraph, whatever it holds. */
function words(text: string): string {
  if (readsAs(text, 'text', text)) return text;
  return escapeComment(text).split('\n').map(escaped).join('\n');
}

function escaped(line: string): string {
  return escapeLineStart(line.trimStart());
}

/** A text that goes on after something on its line: only its further lines start one. */
export function lineStarts(text: string): string {
  if (readsAs(`x ${text}`, 'text', `x ${text}`)) return text;
  const [first = '', ...rest] = escapeComment(text).split('\n');
  return [first, ...rest.map(escaped)].join('\n');
}

export function labelledLine(label: string, text: string): string {
  const [first] = listBlocks(text);
  if (!first) return `**${label}**: ${lineStarts(text)}`;
  return `**${label}**:${isListed(first) ? '\n' : ' '}${text}`;
}

/** The blocks of a text of several lines that is a list or quote, with the words that lead to it; none of any other. */
function listBlocks(text: string): readonly Block[] {
  if (!text.includes('\n')) return [];
  const [chunk, ...more] = documentOf(text).chunks;
  if (!chunk || more.length > 0 || isOpen(chunk)) return [];
  const blocks = blocksOf(chunk);
  const isList =
    leadRun(text, blocks).length === blocks.length &&
    blocks.some(isListed) &&
    blocks.every((block) => block.kind === 'text' || isListed(block));
  return isList ? blocks : [];
}

/** A list or quote. */
export function isListed(block: Block): boolean {
  return block.kind === 'list' || (block.kind === 'raw' && block.what === 'quote');
}

function documentOf(text: string) {
  return openDocument(Text.of(text.split('\n')));
}

function readsAs(source: string, context: Atom['context'], value: string): boolean {
  const { chunks } = documentOf(source);
  const [atom, ...more] = chunks.flatMap((chunk) => atomsOf(chunk));
  return atom?.context === context && atom.value === value && more.length === 0;
}

import type { MarkdownDocument } from '@/markdown/document';
import { escapeLineStart } from '@/markdown/escape';
import { fail, type Result } from '@/markdown/result';
import type { Edited } from '@/markdown/write';
import type { Claims } from '../claims';
import type { ArrayPlace } from '../place';
import { isObject, type Json } from '../value';
import { insertBlock } from './at-label';
import type { Reading } from './codec';

type Write = (document: MarkdownDocument, value: Json) => Result<Edited>;

function emptyList({ piece: { chunk, from } }: Claims, write: Write): Reading {
  const insert: ArrayPlace['insert'] = (document, _, value) => write(document, value);
  return { value: [], place: { type: 'array', chunk, at: from, items: [], ids: [], insert } };
}

/** The empty list of a label without items; the first one is written under it, with the label if need be. */
export function absentItems(claims: Claims, label: string, tasks: boolean): Reading {
  return emptyList(claims, (document, value) => {
    const text = isObject(value) ? value['text'] : value;
    if (typeof text !== 'string' || text.includes('\n')) return fail('A new item takes one line');
    if (tasks && text === '') return fail('A task needs a text');
    const done = isObject(value) && value['done'] === true;
    const markdown = `- ${tasks ? `[${done ? 'x' : ' '}] ` : ''}${escapeLineStart(text)}`;
    const values = [...(tasks ? [done ? 'x' : ' '] : []), text];
    return insertBlock(document, claims, { label, labelled: true, markdown, apart: false, values });
  });
}

/** The same for items such as `- **Name**: text`. */
export function absentNamed(claims: Claims, label: string): Reading {
  return emptyList(claims, (document, value) => {
    const name = isObject(value) ? value['name'] : undefined;
    const text = isObject(value) ? value['text'] : undefined;
    if (typeof name !== 'string' || typeof text !== 'string' || /[\n*]/.test(name))
      return fail('Expected a name and a text');
    const markdown = name === '' ? `- ${escapeLineStart(text)}` : `- **${name}**: ${text}`;
    const block = { label, labelled: true, markdown: markdown.trimEnd(), apart: false };
    return insertBlock(document, claims, { ...block, values: [text] });
  });
}

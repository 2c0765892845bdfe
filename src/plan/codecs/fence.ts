import type { Block, FenceBlock } from '@/markdown/blocks';
import type { MarkdownDocument } from '@/markdown/document';
import { fail } from '@/markdown/result';
import type { Claims } from '../claims';
import * as kinds from '../kinds';
import type { Json } from '../value';
import { insertBlock } from './at-label';
import type { Codec, Reading } from './codec';
import { leafOf } from './leaf';
import { takeAfterLabel } from './lists';

const isFence = (block: Block): block is FenceBlock => block.kind === 'fence';

/** The text of the fence that follows `**Label**:`, or of the region's first fence without a label. */
export function fence(
  label: string,
  options: { labelled?: boolean; tree?: boolean; help?: string } = {},
): Codec {
  const { labelled = true, tree = false, help } = options;
  const about = { label, ...(help === undefined ? {} : { help }) };
  return {
    shape: tree ? { type: 'tree', ...about } : { type: 'leaf', kind: kinds.prose, ...about },
    names: labelled ? [[label]] : [],
    read: (claims) => {
      const block = labelled ? takeAfterLabel(claims, label, isFence) : claims.takeFirst(isFence);
      if (!labelled) claims.labels.push({ label, block: undefined });
      if (block) return readFenceText(claims, block);
      const create = (document: MarkdownDocument, value: Json) =>
        createFence(document, claims, { label, labelled, info: tree ? 'text' : '' }, value);
      return { value: '', place: { type: 'absent', kind: kinds.prose, create } };
    },
  };
}

function createFence(
  document: MarkdownDocument,
  claims: Claims,
  { label, labelled, info }: { label: string; labelled: boolean; info: string },
  value: Json,
) {
  if (typeof value !== 'string') return fail('Expected a text');
  const runs = value.match(/`{3,}/g) ?? [];
  const mark = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  const markdown = `${mark}${info}\n${value}\n${mark}`;
  return insertBlock(document, claims, { label, labelled, markdown, apart: true, values: [value] });
}

function readFenceText(claims: Claims, block: FenceBlock): Reading {
  const { chunk } = claims.piece;
  return leafOf(chunk, block, kinds.prose);
}

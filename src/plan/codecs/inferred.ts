import { atomsOf } from '@/markdown/atoms';
import type { Block, FenceBlock, FieldBlock, RawBlock } from '@/markdown/blocks';
import type { ListBlock } from '@/markdown/lists';
import { areNeighbours, paragraphsAtom } from '@/markdown/paragraphs';
import { fail } from '@/markdown/result';
import type { Claims } from '../claims';
import * as kinds from '../kinds';
import type { ArrayPlace, Place } from '../place';
import type { Reading } from './codec';
import { inferTable } from './inferred-table';
import { leafAt, leafOf } from './leaf';
import { type LeftLines, leftLeaf, leftLines } from './left-lines';
import { readItems, startOfList } from './lists';
import { removeSpan } from './text-region';
import { typed } from './typed';

/**
 * Reads what no codec has claimed: runs of labels become `fields`, tables `table`, lists `list` or
 * `tasks`, fences `fence`, paragraphs that follow each other `prose`, anything else `raw` Markdown.
 */
export function inferBlocks(claims: Claims): Reading {
  const groups = groupBlocks(claims).flatMap((blocks): Group[] => {
    const lines = leftLines(claims, blocks[0] as Block);
    return lines ? lines.map((left) => ({ blocks, left })) : [{ blocks }];
  });
  const readings = groups.map(({ blocks, left }) =>
    left ? inferLines(claims, left) : inferGroup(claims, blocks),
  );
  const { chunk, from } = claims.piece;
  const items = readings.map(({ place }) => place);
  const remove: ArrayPlace['remove'] = (document, index) => {
    const blocks = groups[index]?.blocks ?? [];
    if (blocks.some((block) => claims.takenOf(block).size > 0))
      return fail('Fields of this section stand beside it, which would go with it');
    const [first, last] = [blocks[0], blocks.at(-1)];
    return first && last
      ? removeSpan(document, chunk, first.from, last.to)
      : fail('There is no such block');
  };
  return {
    value: readings.map(({ value }) => value),
    place: { type: 'array', chunk, at: from, items, ids: items.map(() => ''), remove },
  };
}

interface Group {
  readonly blocks: readonly Block[];
  /** Of a paragraph that holds fields of the section, too. */
  readonly left?: LeftLines;
}

/** Labels that follow each other are a group, and so are paragraphs; any other block is one by itself. */
function groupBlocks(claims: Claims): Block[][] {
  const { chunk } = claims.piece;
  const { blocks } = claims;
  const groups: Block[][] = [];
  for (const block of blocks) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const joins =
      last?.kind === block.kind &&
      (block.kind === 'field' || (block.kind === 'text' && areNeighbours(chunk, last, block))) &&
      !claims.takenOf(last).size &&
      !claims.takenOf(block).size;
    if (group && joins) group.push(block);
    else groups.push([block]);
  }
  return groups;
}

function inferGroup(claims: Claims, group: readonly Block[]): Reading {
  const block = group[0] as Block;
  switch (block.kind) {
    case 'field':
      return inferFields(claims, group as readonly FieldBlock[]);
    case 'text':
      return inferProse(claims, group);
    case 'table':
      return inferTable(claims, block);
    case 'list':
      return inferList(claims, block);
    case 'fence':
      return inferFence(claims, block);
    case 'raw':
      return inferRaw(claims, block);
    case 'heading':
      throw new Error('A piece’s blocks hold no heading');
  }
}

function inferFields(claims: Claims, blocks: readonly FieldBlock[]): Reading {
  const { chunk } = claims.piece;
  const readings = blocks.map((block) => {
    const value = leafOf(claims.piece.chunk, block, kinds.text);
    const label: Place = { type: 'fixed', chunk, at: block.from };
    return {
      value: { label: block.field.label, value: value.value },
      place: {
        type: 'object',
        chunk,
        at: block.from,
        fields: { label, value: value.place },
      } as Place,
    };
  });
  const at = blocks[0]?.from ?? 0;
  const ids = blocks.map(() => '');
  const items = readings.map(({ place }) => place);
  return typed(claims, 'fields', at, {
    fields: [readings.map(({ value }) => value), { type: 'array', chunk, at, items, ids }],
  });
}

function inferList(claims: Claims, block: ListBlock): Reading {
  const items = readItems(claims, block, block.tasks);
  const at = block.from;
  const fixed: Place = { type: 'fixed', chunk: claims.piece.chunk, at };
  const start = startOfList(claims, block);
  return typed(claims, block.tasks ? 'tasks' : 'list', at, {
    ordered: [block.ordered, fixed],
    ...(start === undefined ? {} : { start: [start, fixed] as const }),
    items: [items.value, items.place],
  });
}

function inferFence(claims: Claims, block: FenceBlock): Reading {
  const { chunk } = claims.piece;
  const info = chunk.source.slice(block.info.from, block.info.to);
  const body = leafOf(claims.piece.chunk, block, kinds.text);
  return typed(claims, 'fence', block.from, {
    info: [info, { type: 'fixed', chunk, at: block.from }],
    text: [body.value, body.place],
  });
}

function inferProse(claims: Claims, blocks: readonly Block[]): Reading {
  const { chunk } = claims.piece;
  const own = new Set(blocks);
  const parts = atomsOf(chunk).filter(({ block }) => own.has(block));
  const atom = paragraphsAtom(chunk, parts);
  const body = leafAt(chunk, atom, kinds.prose);
  return typed(claims, 'prose', atom.from, { text: [body.value, body.place] });
}

/** The lines of a paragraph that are none of the section's fields. */
function inferLines(claims: Claims, left: LeftLines): Reading {
  const body = leftLeaf(claims, left);
  return typed(claims, 'prose', left.host.from, { text: [body.value, body.place] });
}

function inferRaw(claims: Claims, block: RawBlock): Reading {
  const { chunk } = claims.piece;
  const body = leafOf(claims.piece.chunk, block, kinds.prose);
  return typed(claims, 'raw', block.from, {
    what: [block.what, { type: 'fixed', chunk, at: block.from }],
    text: [body.value, body.place],
  });
}

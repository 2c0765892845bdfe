import { type Block, type FieldBlock, isComment } from '@/markdown/blocks';
import { startOfLine } from '@/markdown/fences';
import { leadingBlanks } from '@/markdown/labels';
import type { Claims } from '../claims';
import { labelKeys } from '../heading-text';

const blankLine = /\n[ \t]*\n/;

/**
 * The blocks that are a label's value together with what stands on its line: the list or quote below the
 * label, with the words that lead to it. None where its line is all, or another part of the region is among them.
 */
export function takeBelow(claims: Claims, label: FieldBlock): readonly Block[] {
  const run = blocksBelow(claims.source, claims.piece.blocks, label);
  if (!run.every((block) => claims.blocks.includes(block) && !isOther(claims, block))) return [];
  for (const block of run) claims.takeBlock(block);
  return run;
}

/** Whether a block is another part of the region: a bullet of its name. */
function isOther(claims: Claims, block: Block): boolean {
  if (block.kind !== 'field') return false;
  const keys = labelKeys(block.field.label);
  if (keys.some((key) => claims.ownLabels.has(key))) return true;
  return keys.some((key) => claims.aliases.has(key)) && !claims.isListed(block);
}

/** The blocks below a label that go on with what it says, whoever they are for. */
export function blocksBelow(
  source: string,
  blocks: readonly Block[],
  label: FieldBlock,
): readonly Block[] {
  const { bullet, joined, value, mark } = label.field;
  if (joined || (!bullet && startOfLine(source, label.from) !== mark.from)) return [];
  const run: Block[] = [];
  const isSaid = value.to > value.from;
  for (const next of blocks.slice(blocks.indexOf(label) + 1)) {
    const before = run.at(-1);
    const begins = !before && !isSaid;
    if (begins && isComment(next)) continue;
    const isOwn = bullet
      ? columnOf(source, next) >= label.field.indent && isNested(next)
      : (begins && (next.kind === 'text' || isStructure(next))) ||
        goesOn(source, before ?? label, next);
    if (!isOwn) break;
    run.push(next);
  }
  return run.some(({ kind }) => kind !== 'text') ? run : [];
}

/** The first of these blocks, and those that go on with what it says. */
export function leadRun(source: string, blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex((next, i) => i > 0 && !goesOn(source, blocks[i - 1] as Block, next));
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** Whether `next` goes on with what `before` said: in the same list, or with no blank line between them. */
function goesOn(source: string, before: Block, next: Block): boolean {
  if (columnOf(source, next) > 1) return isListed(before) && isNested(next);
  if (columnOf(source, before) > 1 && isListed(next)) return true;
  if (isBullet(before)) return isBullet(next);
  return isStructure(next) && !blankLine.test(source.slice(before.to, next.from));
}

/** How far the block's line is indented. */
function columnOf(source: string, { from }: Block): number {
  return leadingBlanks(source, startOfLine(source, from));
}

function isBullet(block: Block): boolean {
  return block.kind === 'field' && block.field.bullet;
}

/** Check boxes are ticked where they stand. */
function isListed(block: Block): boolean {
  return (block.kind === 'list' && !block.tasks) || isBullet(block);
}

function isStructure(block: Block): boolean {
  return isListed(block) || (block.kind === 'raw' && block.what === 'quote');
}

/** What stands in an item; a table or fence that stands in none is a part of the section. */
function isNested(block: Block): boolean {
  return isStructure(block) || block.kind === 'table' || block.kind === 'fence';
}

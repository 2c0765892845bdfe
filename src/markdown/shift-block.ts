import type { Block } from './blocks';
import type { Item } from './lists';
import { shifted } from './spans';
import { type Row, rowAt, type TableBlock } from './tables';

/** The block in a text that has `by` more characters before it; the lines of a table stay the same objects. */
export function shiftBlock(block: Block, by: number): Block {
  if (by === 0) return block;
  switch (block.kind) {
    case 'table':
      return shiftTable(block, by);
    case 'list':
      return {
        ...block,
        ...shifted(block, by),
        items: block.items.map((item) => shiftItem(item, by)),
      };
    case 'heading':
      return { ...block, ...shifted(block, by), text: shifted(block.text, by) };
    case 'fence': {
      const [info, text] = [shifted(block.info, by), shifted(block.text, by)];
      return { ...block, ...shifted(block, by), info, text };
    }
    case 'field': {
      const { mark, value } = block.field;
      const field = { ...block.field, mark: shifted(mark, by), value: shifted(value, by) };
      return { ...block, ...shifted(block, by), field };
    }
    case 'text':
    case 'raw':
      return { ...block, ...shifted(block, by) };
  }
}

export function shiftRow({ from, line }: Row, by: number): Row {
  return rowAt(from + by, line);
}

function shiftTable(table: TableBlock, by: number): TableBlock {
  return {
    ...table,
    ...shifted(table, by),
    header: shiftRow(table.header, by),
    delimiter: shiftRow(table.delimiter, by),
    rows: table.rows.map((row) => shiftRow(row, by)),
  };
}

function shiftItem(item: Item, by: number): Item {
  return {
    ...item,
    ...shifted(item, by),
    mark: shifted(item.mark, by),
    text: shifted(item.text, by),
    ...(item.box ? { box: shifted(item.box, by) } : {}),
  };
}

import { expect, it } from 'vitest';
import { cellNow } from './cell-now';

function page(...tables: readonly (readonly string[])[]): Element {
  const cells = (text: string, row: number) =>
    text.split('|').map((said, at) => `<td data-cell="${row}:${at}">${said}</td>`);
  const lines = (rows: readonly string[]) =>
    rows.map((text, at) => `<tr data-row="${at}">${cells(text, at).join('')}</tr>`);
  const html = tables.map((rows) => `<table aria-label="T">${lines(rows).join('')}</table>`);
  return new DOMParser().parseFromString(`<p data-path="/t"></p>${html.join('')}`, 'text/html')
    .body;
}

/** The text of the cell in the last table of `to` that stands for one of the last table of `from`. */
function found(from: Element, to: Element, at: string): string | undefined {
  const [cell] = [...from.querySelectorAll(`[data-cell="${at}"]`)].slice(-1);
  return cell && cellNow(from, to, cell)?.textContent;
}

it('is the cell at the same place of the same table', () => {
  const still = page(['A|old'], ['A|one', 'B|two']);
  expect(found(still, page(['A|other'], ['A|one', 'B|now']), '1:1')).toBe('now');
});

it('goes with its row, which is known by its first words', () => {
  expect(found(page(['A|one', 'B|two']), page(['B|two', 'A|one']), '1:1')).toBe('two');
});

it('is in the row at the same place where several begin alike', () => {
  const still = page(['A|one', 'A|two']);
  expect(found(still, page(['A|one', 'A|two']), '1:1')).toBe('two');
  expect(found(still, page(['C|new', 'B|new', 'A|one', 'A|two']), '1:1')).toBeUndefined();
});

it('is nowhere when its row is gone, or its table', () => {
  const still = page(['A|one', 'B|two']);
  expect(found(still, page(['A|one', 'C|two']), '1:1')).toBeUndefined();
  expect(found(still, page(), '1:1')).toBeUndefined();
});

it('is known apart from what the checks say about it', () => {
  const now = page(['A<span class="sr-only"> — twice</span>|two']);
  expect(found(page(['A|one']), now, '0:1')).toBe('two');
});

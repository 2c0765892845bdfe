const block = /(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-fA-F:]*::?[\da-fA-F:]*)\/\d{1,3}/;
const marks = /[*_`]/g;

/**
 * What a line calls one of its address blocks: the label before the colon and the note in brackets after the
 * block, or the other cells of a table's row. `lead` is what stands before the block, `after` what follows.
 */
export function blockName(line: string, lead: string, after: string): string {
  const bare = line.replace(marks, '').trim();
  if (bare.startsWith('|')) {
    const cells = bare.split('|').map((cell) => cell.trim());
    return cells.filter((cell) => cell !== '' && !block.test(cell)).join(', ');
  }
  const label = /^(?:[-+]|\d+[.)])?\s*([^:：]*?)\s*[:：]/.exec(lead.replace(marks, '').trim())?.[1];
  const note = /^\s*\(([^()]*)\)/.exec(after.replace(marks, ''))?.[1];
  return [label ?? '', note ?? ''].filter((part) => part.trim() !== '').join(', ');
}

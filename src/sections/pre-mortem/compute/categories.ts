import { isBlankCell } from '@/plan/number-cell';

/** The template's categories, in its order. */
export const categories = ['Technical', 'Integration', 'Team/Resource', 'External'] as const;
export type Category = (typeof categories)[number];

const synonyms: Record<string, Category> = {
  technical: 'Technical',
  tech: 'Technical',
  integration: 'Integration',
  'team/resource': 'Team/Resource',
  'team/resources': 'Team/Resource',
  team: 'Team/Resource',
  resource: 'Team/Resource',
  resources: 'Team/Resource',
  external: 'External',
};

/** `[checked, unchecked]`: a box is switched to the other of its pair. */
const boxPairs = [
  ['☑', '☐'],
  ['☒', '☐'],
  ['✅', '⬜'],
  ['✅', '❌'],
  ['[x]', '[ ]'],
  ['[X]', '[ ]'],
  ['✓', '✗'],
  ['✔', '✘'],
  ['✓', '☐'],
  ['✓', '□'],
  ['■', '□'],
] as const;
const checkedBoxes = new Set<string>(boxPairs.map(([checked]) => checked));
const anyBox = /☑|☒|☐|✅|⬜|❌|\[[xX ]\](?!\()|[✓✔✗✘■□]/gu;

/** One box of the line: `at` is the offset of its mark, `label` the text up to the next box. */
export type CoverageBox = { mark: string; at: number; checked: boolean; label: string };

function simplify(text: string): string {
  const bare = text.replace(/[*_`]/g, '').replace(/^[^\p{L}\d]+|[^\p{L}\d)]+$/gu, '');
  return bare.replace(/\s*\/\s*/g, '/').toLowerCase();
}

/** The template's category that a text names (`team`, `Resource`), or `null`. */
export function parseCategory(text: string): Category | null {
  return synonyms[simplify(text)] ?? null;
}

/** The boxes of a Category Coverage line, in its order; none when it has another form. */
export function parseCoverage(line: string): CoverageBox[] {
  const marks = [...line.matchAll(anyBox)];
  return marks.map(({ 0: mark, index }, box) => {
    const label = line.slice(index + mark.length, marks[box + 1]?.index ?? line.length);
    return { mark, at: index, checked: checkedBoxes.has(mark), label: label.trim() };
  });
}

function namesOf(text: string): string[] {
  if (isBlankCell(text)) return [];
  const category = parseCategory(text);
  if (category) return [category];
  return text.split(/[,;+&/|]/).flatMap((part) => parseCategory(part) ?? (simplify(part) || []));
}

/**
 * The categories that rows cover, from the texts of their Category cells (give those of filled rows):
 * the template's by their own name, others in lower case. A cell may name several.
 */
export function coveredCategories(cells: readonly string[]): Set<string> {
  return new Set(cells.flatMap(namesOf));
}

function otherMark(box: CoverageBox, line: readonly CoverageBox[]): string {
  const partners = boxPairs.flatMap(([checked, unchecked]) => {
    if (box.mark === checked) return unchecked;
    return box.mark === unchecked ? checked : [];
  });
  const used = partners.find((partner) => line.some(({ mark }) => mark === partner));
  return used ?? partners[0] ?? box.mark;
}

/** What a box should be; a box of the plan's own is only ever checked, never cleared. */
function shouldBeChecked(box: CoverageBox, covered: ReadonlySet<string>): boolean {
  const category = parseCategory(box.label);
  if (category) return covered.has(category);
  return box.checked || covered.has(simplify(box.label));
}

function switchBoxes(line: string, boxes: readonly CoverageBox[], covered: ReadonlySet<string>) {
  return boxes.reduceRight((text, box) => {
    if (shouldBeChecked(box, covered) === box.checked) return text;
    return text.slice(0, box.at) + otherMark(box, boxes) + text.slice(box.at + box.mark.length);
  }, line);
}

function appendMissing(
  line: string,
  boxes: readonly CoverageBox[],
  covered: ReadonlySet<string>,
): string {
  const present = new Set(boxes.map(({ label }) => parseCategory(label)));
  const missing = categories.filter((name) => covered.has(name) && !present.has(name));
  const last = boxes.at(-1);
  if (!last || missing.length === 0) return line;
  const checked = last.checked ? last.mark : otherMark(last, boxes);
  return [line.trimEnd(), ...missing.map((name) => `${checked} ${name}`)].join(' ');
}

/**
 * The Category Coverage line for the covered categories: only marks that are wrong change, in the line's
 * own style, and a covered category that the line lacks is added at its end. A blank line becomes
 * the template's four boxes; text without boxes stays as it is.
 */
export function printCoverage(line: string, covered: ReadonlySet<string>): string {
  const boxes = parseCoverage(line);
  if (boxes.length > 0) return appendMissing(switchBoxes(line, boxes, covered), boxes, covered);
  if (!isBlankCell(line)) return line;
  return categories.map((name) => `${covered.has(name) ? '☑' : '☐'} ${name}`).join(' ');
}

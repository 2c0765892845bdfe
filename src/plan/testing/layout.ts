import fc from 'fast-check';

export const sectionNames = [
  'summary',
  'technicalContext',
  'decisions',
  'preMortem',
  'constitution',
  'structure',
  'complexity',
] as const;
export type SectionName = (typeof sectionNames)[number];

export type LabelStyle =
  | 'plain' // **Key**: v
  | 'colon-inside' // **Key:** v
  | 'bullet' // - **Key**: v
  | 'full-width' // **Key**：v
  | 'next-line' // the value stands below the label
  | 'two-spaces' // adjacent lines, each ended by two spaces
  | 'apart'; // blank lines between

export interface TableStyle {
  readonly padding: 'compact' | 'aligned' | 'tight';
  readonly outerPipes: boolean;
  readonly colons: boolean;
  /** A column at the end that is not the template's. */
  readonly extraColumn: boolean;
  /** Rotates all columns after the first; in a matrix 1 and 2 move the weights. */
  readonly rotate: number;
}

/** How a plan is written down; any layout says the same. */
export interface Layout {
  readonly lineEnding: '\n' | '\r\n';
  readonly finalNewline: boolean;
  readonly order: readonly SectionName[];
  /** Levels that all headings are deeper than in the template. */
  readonly shift: 0 | 1 | 2;
  readonly numbered: boolean;
  readonly emoji: boolean;
  readonly labels: LabelStyle;
  /** Branch, Date and Spec on one line, joined by ` | `. */
  readonly joinedHeader: boolean;
  readonly idSeparator: ': ' | ' — ' | ' - ';
  readonly table: TableStyle;
  readonly boldScores: boolean;
  /** Where unknown things stand between the blocks: the k-th gap takes `noise[k % length]`. */
  readonly noise: readonly Noise[];
}

export type Noise = 'none' | 'paragraph' | 'comment' | 'label' | 'rule';

export const templateLayout: Layout = {
  lineEnding: '\n',
  finalNewline: true,
  order: sectionNames,
  shift: 0,
  numbered: false,
  emoji: false,
  labels: 'apart',
  joinedHeader: true,
  idSeparator: ': ',
  table: { padding: 'compact', outerPipes: true, colons: false, extraColumn: false, rotate: 0 },
  boldScores: true,
  noise: ['none'],
};

const tableStyle: fc.Arbitrary<TableStyle> = fc.record({
  padding: fc.constantFrom('compact', 'aligned', 'tight'),
  outerPipes: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
  colons: fc.boolean(),
  extraColumn: fc.boolean(),
  rotate: fc.nat({ max: 3 }),
});

export const layout: fc.Arbitrary<Layout> = fc.record({
  lineEnding: fc.constantFrom('\n', '\r\n'),
  finalNewline: fc.boolean(),
  order: fc.shuffledSubarray([...sectionNames], { minLength: sectionNames.length }),
  shift: fc.constantFrom(0, 0, 1, 2),
  numbered: fc.boolean(),
  emoji: fc.boolean(),
  labels: fc.constantFrom(
    'plain',
    'colon-inside',
    'bullet',
    'full-width',
    'next-line',
    'two-spaces',
    'apart',
  ),
  joinedHeader: fc.boolean(),
  idSeparator: fc.constantFrom(': ', ' — ', ' - '),
  table: tableStyle,
  boldScores: fc.boolean(),
  noise: fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constant<Noise>('none') },
      fc.constantFrom<Noise>('paragraph', 'comment', 'label', 'rule'),
    ),
    { minLength: 1, maxLength: 7 },
  ),
});

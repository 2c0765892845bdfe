/** What the section is called; the first is the template's. */
export const preMortemHeadings = [
  'Pre-Mortem Analysis',
  'Pre-Mortem',
  'Risk Assessment / Pre-Mortem Analysis',
];

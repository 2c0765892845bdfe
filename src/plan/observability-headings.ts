/** What the section is called; the first is the template's. */
export const observabilityHeadings = [
  'Observability & Monitoring Plan',
  'Observability and Monitoring Plan',
  'Observability & Monitoring',
  'Observability and Monitoring',
];

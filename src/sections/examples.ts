const texts = import.meta.glob<string>('./*/example.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What "Add section" writes, heading included, by the definition's id; large, so apart from the definitions. */
export function sectionExample(id: string): string {
  const text = texts[`./${id}/example.md`];
  if (text === undefined) throw new Error(`The section ${id} has no example.md`);
  return text;
}

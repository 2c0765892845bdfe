/** What one thing of a list or table is called, told by its label in the plural: “Pain points” is of pain points. */
export function itemWord(label: string, otherwise: string): string {
  const words = label.split(' ');
  const last = words.pop() ?? '';
  const one = singular(last);
  if (one === last) return otherwise;
  return [...words, one]
    .map((word) => (/^[A-Z][a-z]+$/.test(word) ? word.toLowerCase() : word))
    .join(' ');
}

function singular(word: string): string {
  if (/criteria$/i.test(word)) return word.replace(/a$/, 'on');
  if (!/^\p{L}+s$/u.test(word) || /(?:ss|us|is)$/.test(word)) return word;
  return word.replace(/(?:ies|s)$/, (end) => (end === 's' ? '' : 'y'));
}

interface HeaderValues {
  readonly number: string;
  readonly name: string;
  readonly date: string;
}

/** Letters that Unicode does not decompose into a base letter and marks. */
const latin: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

function transliterate(name: string): string {
  return name
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => latin[letter] ?? letter)
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC');
}

/**
 * The feature's directory and branch name: `NNN-kebab-name`. Latin letters lose their accents; other scripts are
 * kept. Always one path segment that is safe to write; just the number when the name has no letter or digit.
 */
export function featureSlug(number: string, name: string): string {
  const kebab = transliterate(name)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const digits = number.replace(/\D/g, '').padStart(3, '0');
  return kebab === '' ? digits : `${digits}-${kebab}`;
}

/** Fills in what is known of a feature before its plan is written; every other placeholder stays. */
export function fillHeader(text: string, { number, name, date }: HeaderValues): string {
  const slug = featureSlug(number, name);
  const title = name.replace(/\s+/g, ' ').trim();
  return text
    .replace('# Implementation Plan: [FEATURE]', () => `# Implementation Plan: ${title}`)
    .replace('**Date**: [DATE]', () => `**Date**: ${date}`)
    .replace('**Spec**: [link]', '**Spec**: [spec.md](spec.md)')
    .replaceAll('[###-feature-name]', () => slug)
    .replaceAll('specs/[###-feature]/', () => `specs/${slug}/`);
}

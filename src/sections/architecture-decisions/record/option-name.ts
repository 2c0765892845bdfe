import { parseOptionLabel } from '../compute/selected';

/** What an option is called: what is bold, else what stands before a remark. */
export function nameIn(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  if (/^[[{].*[\]}]$/.test(line)) return line;
  const bold = /^\s*(?:\*\*|__)(.+?)(?:\*\*|__)/.exec(line)?.[1]?.replace(/\s*:$/, '');
  const { label, name } = parseOptionLabel(bold ?? line);
  if (label !== null && name === '' && bold !== undefined)
    return nameIn(line.slice(line.indexOf(bold) + bold.length).replace(/^[*_\s:]+/, '')) || bold;
  const plain = (label === null ? (bold ?? line) : name).replace(
    /\s*(?::\s|\s[—–]\s|⭐|✅).*$/su,
    '',
  );
  return plain.trim() || line.trim();
}

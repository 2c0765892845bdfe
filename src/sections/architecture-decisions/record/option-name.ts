import { parseOptionLabel } from '../compute/selected';

/** What an option is called: what is bold, else what stands before a remark. */
export function nameIn(text: string): string {
  const line = withoutLetter(text.replace(/\s*\n\s*/g, ' '));
  if (/^[[{].*[\]}]$/.test(line)) return line;
  const bold = /^\s*(?:\*\*|__)(.+?)(?:\*\*|__)/.exec(line)?.[1]?.replace(/\s*:$/, '');
  const called = withoutLetter(bold ?? line);
  const { label, name } = parseOptionLabel(called);
  if (label !== null && name === '' && bold !== undefined)
    return nameIn(line.slice(line.indexOf(bold) + bold.length).replace(/^[*_\s:]+/, '')) || bold;
  const plain = (label === null ? called : name).replace(
    /\s*(?::\s|\s[—–]\s|⭐|✅|\((?:chosen|selected|recommended|rejected)\)).*$/isu,
    '',
  );
  return plain.trim() || line.trim();
}

/** Without the letter that numbers it: `B — Name`. */
export function withoutLetter(text: string): string {
  return text.replace(/^[A-Z]\s+[—–-]\s+/, '');
}

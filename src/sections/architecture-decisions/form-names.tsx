import { parseOptionLabel } from './compute/selected';

/** An option's name without its label; its number where it has no name yet. */
export function optionNames(headers: readonly string[]): string[] {
  return headers.map((header, index) => {
    const { label, name } = parseOptionLabel(header);
    return name || `Option ${label ?? index + 1}`;
  });
}

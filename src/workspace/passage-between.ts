import { changesBetween } from './diff-changes';
import type { Files } from './files';
import type { Move, Passage } from './passage';

/** The passage from some files to later ones, as far as their texts tell. */
export function passageBetween(before: Files, after: Files): Passage {
  const passage = new Map<string, Move>();
  for (const [path, file] of before) {
    const now = after.get(path);
    if (!now || now.kind !== file.kind) passage.set(path, { to: null });
    else if (now.kind === 'text' && file.kind === 'text' && !now.text.eq(file.text)) {
      passage.set(path, { to: path, changes: changesBetween(file.text, now.text) });
    }
  }
  return passage;
}

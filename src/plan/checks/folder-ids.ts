import { keptBy } from '@/markdown/kept';
import { idToken } from '../id-pattern';
import type { Folder } from './folder';

const token = `(?=N?FR-)${idToken}`;
/** Emphasis may close with `_`. */
const end = '(?![\\p{L}\\p{N}]|_[\\p{L}\\p{N}])';
const marks = '[^\\p{L}\\p{N}\\n]*';
const lead = `^${marks}(?:\\d+[.)]${marks})?(?:\\[[xX]\\]${marks})?`;
/** After a sentence, an id with a colon begins another: `FR-001: … FR-002: …`. */
const start = `(?:${lead}|[.;。；]\\s+[*_\`]*(?=\\S+[:：]))`;
const requirementAtStart = new RegExp(
  `${start}(${token}(?:(?:[^\\p{Ll}\\n:：(]|and){1,9}${token})*)${end}`,
  'gmu',
);
const requirement = new RegExp(`(?<![\\p{L}\\p{N}_-])(${token})${end}`, 'gu');
const task = /(?<![\p{L}\p{N}_-])(?:TASK-|T-?)(\d{1,6}[A-Za-z]?)(?![\p{L}\p{N}_])/gu;

interface FolderIds {
  /** FR and NFR ids of spec.md. */
  readonly requirements: readonly string[];
  /** Keys of the tasks of tasks.md. */
  readonly tasks: readonly string[];
}

/** The ids that spec.md and tasks.md define: those at the start of a line, item, cell or heading. */
export const definitionsIn = keptBy(
  (folder: Folder): FolderIds => ({
    requirements: requirementsOf(folder.text('spec.md') ?? ''),
    tasks: [...(folder.text('tasks.md') ?? '').matchAll(task)].map(([id]) => taskKey(id)),
  }),
);

/** A spec that starts no line with one has its requirements wherever it names them. */
function requirementsOf(spec: string): string[] {
  const starts = [...spec.matchAll(requirementAtStart)];
  const found = starts.length > 0 ? starts : [...spec.matchAll(requirement)];
  return found.flatMap(({ 1: ids = '' }) => ids.match(requirement) ?? []);
}

export function isTask(kind: string): boolean {
  return kind === 'T' || kind === 'TASK';
}

/** Tasks are written `T-004`, `T004` and `TASK-004`: the number names them. */
export function taskKey(id: string): string {
  return id.replace(/^(?:TASK-|T-?)0*/, '').toUpperCase();
}

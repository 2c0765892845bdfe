import type { Problem } from '@/markdown/result';

/** Something that went wrong, or was left out; it stays until it is dismissed. */
export interface Notice {
  readonly id: number;
  readonly tone: 'fail' | 'warn';
  readonly title: string;
  readonly lines: readonly string[];
  readonly onDismiss?: () => void;
}

const listeners = new Set<() => void>();
let notices: readonly Notice[] = [];
let last = 0;

export function currentNotices(): readonly Notice[] {
  return notices;
}

export function onNoticesChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows a notice; one that says the same already is replaced. */
export function showNotice(notice: Omit<Notice, 'id'>): void {
  last += 1;
  const others = notices.filter(
    (old) => old.title !== notice.title || old.lines.join() !== notice.lines.join(),
  );
  publish([...others, { ...notice, id: last }]);
}

export function showProblem(title: string, problem: Problem): void {
  showNotice({ tone: 'fail', title, lines: [sentence(problem)] });
}

/** Files that were left out of what was opened, each with its reason. */
export function showSkipped(skipped: readonly Problem[]): void {
  if (skipped.length === 0) return;
  const title =
    skipped.length === 1 ? 'One file was left out' : `${skipped.length} files were left out`;
  showNotice({ tone: 'warn', title, lines: skipped.map(sentence) });
}

export function dismissNotice(id: number): void {
  notices.find((notice) => notice.id === id)?.onDismiss?.();
  publish(notices.filter((notice) => notice.id !== id));
}

/** What was tried in vain is over when something is tried again. */
export function dismissTitled(titles: readonly string[]): void {
  if (notices.some(({ title }) => titles.includes(title)))
    publish(notices.filter(({ title }) => !titles.includes(title)));
}

/** A problem as one sentence that names its place. */
export function sentence({ message, path, line }: Problem): string {
  const whole = path === undefined || message.includes(path) ? message : `${path}: ${message}`;
  const placed = line === undefined ? whole : `${whole} (line ${line})`;
  const named = path !== undefined && placed.startsWith(path);
  return named || startsWithFile.test(placed) ? placed : capitalised(placed);
}

/** “plan.md is 200 MB”: a file is called what it is called. */
const startsWithFile = /^\S*[./]\S/;

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function publish(next: readonly Notice[]): void {
  notices = next;
  for (const listener of listeners) listener();
}

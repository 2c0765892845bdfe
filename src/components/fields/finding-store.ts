import type { SectionFinding } from './section-context';

/** The findings of a section by the path of the value that they are about. */
export interface FindingStore {
  readonly all: () => readonly SectionFinding[];
  readonly set: (findings: readonly SectionFinding[]) => void;
  /** `key`: the path's segments, one a line. */
  readonly messageAt: (key: string) => string | undefined;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createFindingStore(first: readonly SectionFinding[]): FindingStore {
  let current = first;
  let messages = messagesOf(first);
  const listeners = new Set<() => void>();
  return {
    set(findings) {
      if (findings === current) return;
      current = findings;
      messages = messagesOf(findings);
      for (const listener of listeners) listener();
    },
    all: () => current,
    messageAt: (key) => messages.get(key),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function messagesOf(findings: readonly SectionFinding[]): ReadonlyMap<string, string> {
  const messages = new Map<string, string>();
  for (const { path, message } of findings) {
    if (path === undefined) continue;
    const key = path.join('\n');
    const before = messages.get(key);
    messages.set(key, before && before !== message ? `${before}. ${message}` : message);
  }
  return messages;
}

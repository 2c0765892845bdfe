import type { SectionFinding } from './section-context';

/** The findings of a section by the path of the value that they are about. */
export interface FindingStore {
  readonly all: () => readonly SectionFinding[];
  readonly set: (findings: readonly SectionFinding[]) => void;
  /** An id that is being typed is not flagged as one that nothing defines. */
  readonly spare: (id?: string) => void;
  /** `key`: the path's segments, one a line. */
  readonly messageAt: (key: string) => string | undefined;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createFindingStore(first: readonly SectionFinding[]): FindingStore {
  let given = first;
  let typed: string | undefined;
  let current = first;
  let messages = messagesOf(first);
  const listeners = new Set<() => void>();
  const publish = () => {
    current = typed ? given.filter(({ unknownId }) => unknownId !== typed) : given;
    messages = messagesOf(current);
    for (const listener of listeners) listener();
  };
  return {
    set(findings) {
      if (findings === given) return;
      given = findings;
      publish();
    },
    spare(id) {
      typed = id;
      publish();
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

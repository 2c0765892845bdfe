import { Text } from '@codemirror/state';
import { act } from '@testing-library/react';
import { type ReactNode, useMemo, useState, useSyncExternalStore } from 'react';
import type { Problem } from '@/markdown/result';
import { folderOf, noFolder } from '@/plan/checks/folder';
import { editPlan } from '@/plan/edit';
import { definedIds } from '@/plan/ids/defined';
import { nextId } from '@/plan/ids/next-id';
import type { Operation } from '@/plan/operation';
import type { Plan } from '@/plan/plan';
import { openPlan } from '@/plan/read-plan';
import type { SectionDefinition } from '@/plan/section';
import { writeTyped } from '../../ui/typed-later';
// Loaded with the test: what a form loads later would come after its end.
import '../form-control';
import {
  type Choices,
  type IdSource,
  type SectionBinding,
  type SectionFinding,
  SectionProvider,
  type SurroundingsSource,
} from '../section-context';

/** A plan in memory that forms can be bound to: edits are real, and nothing is stored. */
export interface MemoryPlan {
  readonly plan: () => Plan;
  readonly text: () => string;
  readonly edit: (operations: readonly Operation[]) => Problem | undefined;
  /** A change that comes from elsewhere: another tab, undo, the source. */
  readonly replace: (from: string, to: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly surroundings: SurroundingsSource;
  readonly definitions: readonly SectionDefinition[];
}

/** `files`: the other files of the plan's folder, their text by path; none where it is opened alone. */
export function memoryPlan(
  source: string,
  definitions: readonly SectionDefinition[],
  files?: ReadonlyMap<string, string>,
): MemoryPlan {
  const folder = files ? folderOf(files) : noFolder;
  let plan = openPlan(Text.of(source.split('\n')), definitions);
  let surroundings = { plan, folder };
  const listeners = new Set<() => void>();
  const put = (next: Plan) => {
    plan = next;
    surroundings = { plan, folder };
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const text = () => {
    act(writeTyped);
    return plan.document.text.toString();
  };
  return {
    plan: () => plan,
    text,
    definitions,
    edit: (operations) => {
      writeTyped();
      const done = editPlan(plan, operations, definitions);
      if (!done.ok) return done.error;
      put(done.value.plan);
      return undefined;
    },
    replace: (from, to) => {
      const at = text().indexOf(from);
      if (at < 0) throw new Error(`“${from}” does not stand in the plan`);
      const before = plan.document.text;
      const after = before.replace(at, at + from.length, Text.of(to.split('\n')));
      put(openPlan(after, definitions));
    },
    subscribe,
    surroundings: { now: () => surroundings, subscribe },
  };
}

type MemorySectionProps = {
  memory: MemoryPlan;
  id: string;
  item?: string;
  findings?: readonly SectionFinding[];
  onWriteFile?: (path: string, text: string) => void;
  choices?: Choices;
  onCreate?: (id: string) => void;
  children: ReactNode;
};

const noFindings: readonly SectionFinding[] = [];

/** Binds what is below to one section of the plan. */
export function MemorySection(props: MemorySectionProps) {
  const { memory, id, findings = noFindings, onWriteFile, onCreate, children } = props;
  const plan = useSyncExternalStore(memory.subscribe, memory.plan);
  const [item, setItem] = useState(props.item);
  const section = plan.sections.find((other) => other.id === id);
  if (section === undefined) throw new Error(`The plan has no section ${id}`);
  const key = definedIds(plan)
    .map((defined) => defined.id)
    .join(' ');
  const ids = useMemo(() => idSource(key.split(' '), onCreate), [key, onCreate]);
  const binding: SectionBinding = {
    section,
    path: ['sections', id, 'value'],
    edit: (operations, { files = [] } = {}) => {
      const problem = memory.edit(operations);
      if (problem === undefined) for (const { path, text } of files) onWriteFile?.(path, text);
      return problem;
    },
    findings,
    surroundings: memory.surroundings,
    ids,
    openItem: setItem,
    ...(props.choices ? { choices: async () => props.choices as Choices } : {}),
    nextId: (kind) => nextId(plan, kind),
    ...(section.definition === undefined ? {} : { shape: partsOf(section.definition) }),
    ...(item === undefined ? {} : { item }),
  };
  return <SectionProvider binding={binding}>{children}</SectionProvider>;
}

/** Draws fields anew only when an id comes, goes or is renamed, as the app's does. */
function idSource(known: readonly string[], create?: (id: string) => void): IdSource {
  return {
    suggestions: (kinds) =>
      known
        .filter((id) => kinds.length === 0 || kinds.some((kind) => id.startsWith(kind)))
        .map((id) => ({ id, title: '' })),
    isKnown: (id) => known.includes(id),
    ...(create && { create, canCreate: () => true }),
  };
}

const made = new WeakMap<SectionDefinition, NonNullable<SectionBinding['shape']>>();

function partsOf(definition: SectionDefinition) {
  const known = made.get(definition);
  if (known) return known;
  const parts = Object.entries(definition.parts).map(([key, { shape }]) => ({ key, shape }));
  made.set(definition, parts);
  return parts;
}

import {
  createContext,
  type ReactNode,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { useProvided } from '@/components/ui/use-provided';
import type { Problem } from '@/markdown/result';
import type { Folder } from '@/plan/checks/folder';
import type { Part } from '@/plan/codecs/codec';
import type { Operation, Path } from '@/plan/operation';
import type { Place } from '@/plan/place';
import type { Plan } from '@/plan/plan';
import type { Json, JsonObject } from '@/plan/value';
import { createFindingStore, type FindingStore } from './finding-store';

export interface SectionFinding {
  readonly checkId: string;
  readonly severity: string;
  readonly message: string;
  /** Where in the value, from the plan's root, with indexes in place of ids. */
  readonly path?: Path;
  /** The id that stands there, and that nothing defines. */
  readonly unknownId?: string | undefined;
  readonly line: number;
  readonly at: unknown;
}

export interface EditOptions {
  /** What was done, as "Delete ADR-002". */
  readonly label?: string;
  /** Edits of one group that follow each other are one undo step. */
  readonly group?: string;
  /** Shown with an "Undo" that takes back exactly this step. */
  readonly notice?: string;
  /** Files of the plan's folder that get this text in the same step; made where they are missing. */
  readonly files?: readonly { readonly path: string; readonly text: string }[];
}

/** What a form may look at beyond its own section, as it is now. */
export interface Surroundings {
  readonly plan: Plan;
  /** The same object while no other file changes. */
  readonly folder: Folder;
}

export interface SurroundingsSource {
  /** The same object while neither the plan nor another file changes. */
  readonly now: () => Surroundings;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface IdSource {
  readonly suggestions: (kinds: readonly string[]) => readonly { id: string; title: string }[];
  readonly isKnown: (id: string) => boolean;
  /** What stands beside an id where it is defined. */
  readonly titleOf?: (id: string) => string | undefined;
  /** How often an id is cited, its definition apart. */
  readonly citations?: (id: string) => number;
  readonly hrefOf?: (id: string) => string | undefined;
  /** Goes to where an id is defined. */
  readonly open?: (id: string) => void;
  /** Shows everything that refers to an id. */
  readonly explore?: (id: string) => void;
  /** Defines an id where its kind is defined; there for kinds that have such a place. */
  readonly canCreate?: (id: string) => boolean;
  readonly create?: (id: string) => void;
}

/** What was chosen for the plan and is no part of its text: losing it changes nothing there. */
export interface Choices {
  /** As it was written; the reader looks whether it is what it should be. */
  readonly read: (key: string) => Promise<unknown>;
  readonly write: (key: string, value: string) => Promise<void>;
  /** Calls back when another tab has chosen. */
  readonly watch: (key: string, listener: () => void) => () => void;
}

/** `label`: what the edit will be called. */
export type Hold = (path: Path, value: Json | undefined, label: string) => void;

/** What a form knows of the plan: one section, and how to change it. */
export interface SectionBinding {
  readonly section: {
    readonly id: string;
    readonly value: JsonObject;
    readonly place: Place;
    readonly heading: string;
  };
  /** What the section's definition reads; absent for a section that is read by inference. */
  readonly shape?: readonly Part[];
  /** `['sections', id, 'value']` */
  readonly path: Path;
  /** Writes through at once; what cannot be written changes nothing and comes back as the problem. */
  readonly edit: (operations: readonly Operation[], options?: EditOptions) => Problem | undefined;
  /** Keeps what is typed and cannot be written yet, as the value it is to become; undefined ends it. */
  readonly hold?: Hold;
  /** Works out in steps an edit that follows them. */
  readonly prepare?: (operations: readonly Operation[]) => Iterator<unknown>;
  /** Works out edits, as some like them may follow, in time that nothing else takes. */
  readonly rehearse?: (edits: readonly Operation[]) => void;
  readonly findings: readonly SectionFinding[];
  readonly ids: IdSource;
  /** The id of the one item that is open, as ADR-001. */
  readonly item?: string;
  readonly openItem: (id?: string) => void;
  readonly surroundings: SurroundingsSource;
  readonly openFile?: (path: string) => void;
  readonly choices?: () => Promise<Choices>;
  readonly nextId: (kind: string) => string;
}

/** The part of a binding that never changes while the section is open. */
export type SectionActions = Required<Pick<SectionBinding, 'edit' | 'openItem' | 'nextId'>> & {
  readonly path: Path;
  /** The binding as it is now, for what happens later than drawing. */
  readonly current: () => SectionBinding;
  readonly openFile: NonNullable<SectionBinding['openFile']>;
  readonly hold: Hold;
  readonly prepare: (operations: readonly Operation[]) => Iterator<unknown> | undefined;
  readonly rehearse: NonNullable<SectionBinding['rehearse']>;
};

const BindingContext = createContext<SectionBinding | undefined>(undefined);
const ActionsContext = createContext<SectionActions | undefined>(undefined);
const IdsContext = createContext<IdSource | undefined>(undefined);
const FindingsContext = createContext<FindingStore | undefined>(undefined);

type SectionProviderProps = { binding: SectionBinding; children: ReactNode };

/** Gives a binding to the forms below, in parts, so that a field hears only of what it draws. */
export function SectionProvider({ binding, children }: SectionProviderProps) {
  const [latest] = useState(() => holderOf(binding));
  const [findings] = useState(() => createFindingStore(binding.findings));
  const name = binding.section.id;
  const actions = useMemo(() => actionsOf(name, latest), [name, latest]);
  useLayoutEffect(() => {
    latest.set(binding);
    findings.set(binding.findings);
  }, [binding, findings, latest]);
  return (
    <ActionsContext value={actions}>
      <IdsContext value={binding.ids}>
        <FindingsContext value={findings}>
          <BindingContext value={binding}>{children}</BindingContext>
        </FindingsContext>
      </IdsContext>
    </ActionsContext>
  );
}

interface Holder {
  readonly get: () => SectionBinding;
  readonly set: (binding: SectionBinding) => void;
}

function holderOf(first: SectionBinding): Holder {
  let current = first;
  return {
    get: () => current,
    set: (next) => {
      current = next;
    },
  };
}

function actionsOf(section: string, latest: Holder): SectionActions {
  return {
    path: ['sections', section, 'value'],
    current: latest.get,
    edit: (operations, options) => latest.get().edit(operations, options),
    openItem: (id) => latest.get().openItem(id),
    nextId: (kind) => latest.get().nextId(kind),
    hold: (...held) => latest.get().hold?.(...held),
    prepare: (operations) => latest.get().prepare?.(operations),
    rehearse: (edits) => latest.get().rehearse?.(edits),
    openFile: (path) => latest.get().openFile?.(path),
  };
}

/** The whole binding; draws anew with each change of the section. */
export function useSection(): SectionBinding {
  return useProvided(BindingContext);
}

/** How to change the section; stays the same while it is open. */
export function useSectionActions(): SectionActions {
  return useProvided(ActionsContext);
}

export function useIds(): IdSource {
  return useProvided(IdsContext);
}

/** A part of what is around the section; `select` gives the same value for what is the same. */
export function useSurroundings<T>(select: (surroundings: Surroundings) => T): T {
  const { surroundings } = useSection();
  return useSyncExternalStore(surroundings.subscribe, () => select(surroundings.now()));
}

export function useFindings(): FindingStore {
  return useProvided(FindingsContext);
}

/** What the checks say of the value at a path, in one text. */
export function useFindingAt(path: Path): string | undefined {
  const store = useFindings();
  const key = path.join('\n');
  return useSyncExternalStore(store.subscribe, () => store.messageAt(key));
}

import type { IdSource, SurroundingsSource } from '@/components/fields/section-context';
import { keptBy } from '@/markdown/kept';
import type { Folder } from '@/plan/checks/folder';
import { lineOf } from '@/plan/checks/lines';
import { unknownIds } from '@/plan/checks/unknown-ids';
import { kindOfId } from '@/plan/id-pattern';
import { citationsOf } from '@/plan/ids/citations';
import { type DefinedId, definedIds } from '@/plan/ids/defined';
import type { Plan } from '@/plan/plan';
import { planPath, referencesSection } from '../routes';
import { idle } from '../when-idle';
import { type PlanStore, whyReadOnly } from '../workspace/edit-plan';
import type { PlanEditor } from '../workspace/plan-editor';
import { pathAtLine } from './anchors';
import type { Suggestion } from './beside';
import type { GuideActions } from './guide-actions';

interface Known {
  readonly plan: Plan;
  readonly folder: Folder;
  readonly defined: ReadonlyMap<string, DefinedId>;
  /** Ids and titles that the folder's other files define. */
  readonly beside: readonly Suggestion[];
  readonly isUnknown: (id: string) => boolean;
  readonly key: string;
}

export interface IdSurroundings {
  readonly store: PlanStore;
  readonly editor: PlanEditor;
  readonly surroundings: SurroundingsSource;
  readonly actions: GuideActions;
}

/** Longest that reading other files waits for the browser to have time, in milliseconds. */
const patience = 300;

/** Reads the ids of the folder's other files; loaded where there is one that has some. */
type ReadBeside = (folder: Folder) => readonly Suggestion[];

/**
 * Knows the ids of the plan and its folder as they are now; a new object only when an id comes, goes or
 * is renamed, and when those of the folder's other files are there, which `onBeside` tells.
 */
export function createIdSources(around: IdSurroundings, onBeside: () => void): () => IdSource {
  let known: Known | undefined;
  let made: { readonly of: Known; readonly source: IdSource } | undefined;
  let readBeside: ReadBeside | undefined;
  let asked = false;
  const load = async () => {
    asked = true;
    const { besideIn } = await import('./beside');
    await idle(patience);
    readBeside = besideIn;
    known = undefined;
    made = undefined;
    // Here, and not while the page is drawn.
    now();
    onBeside();
  };
  const now = (): Known => {
    const { plan, folder } = around.surroundings.now();
    if (known?.plan === plan && known.folder === folder) return known;
    const before = known?.folder === folder ? known : undefined;
    known = knownOf(plan, folder, before, readBeside);
    if (!asked && (folder.has('spec.md') || folder.has('tasks.md')))
      load().catch((error: unknown) => reportError(error));
    return known;
  };
  return () => {
    const { key, folder } = now();
    // Compared with what it was made for: `known` goes on whenever a field asks for an id.
    if (made?.of.key !== key || made.of.folder !== folder)
      made = { of: now(), source: sourceOf(now, around) };
    return made.source;
  };
}

function knownOf(
  plan: Plan,
  folder: Folder,
  before: Known | undefined,
  readBeside: ReadBeside = () => [],
): Known {
  const all = definedIds(plan);
  const key = all.map(({ id }) => id).join(' ');
  const defined = new Map(all.toReversed().map((one) => [one.id, one]));
  const isUnknown = before?.key === key ? before.isUnknown : unknownIds({ plan, folder });
  const beside = before?.beside ?? readBeside(folder);
  return { plan, folder, defined, beside, isUnknown, key };
}

function sourceOf(now: () => Known, around: IdSurroundings): IdSource {
  const { store, actions } = around;
  const workspace = store.getState().id;
  const source: IdSource = {
    suggestions: (kinds) => {
      const { defined, beside } = now();
      const own = [...defined.values()].toReversed();
      return [...own, ...beside.filter(({ id }) => !defined.has(id))]
        .filter(({ id }) => kinds.length === 0 || kinds.some((kind) => isOf(id, kind)))
        .map((one) => ({ id: one.id, title: 'title' in one ? one.title : titleOf(one) }));
    },
    titleOf: (id) => {
      const found = now().defined.get(id);
      return found ? titleOf(found) : now().beside.find((one) => one.id === id)?.title;
    },
    isKnown: (id) => now().defined.has(id) || !now().isUnknown(id),
    citations: (id) => {
      const { plan } = now();
      const cited = plan.document.chunks.reduce(
        (sum, chunk) => sum + citationsOf(chunk).filter((one) => one.id === id).length,
        0,
      );
      return cited - definedIds(plan).filter((one) => one.id === id).length;
    },
    hrefOf: (id) => {
      const found = now().defined.get(id);
      if (!found) return undefined;
      const item = ['ADR', 'FAIL'].includes(kindOfId(id) ?? '') ? id : undefined;
      return planPath(workspace, found.section, item);
    },
    open: (id) => {
      const { plan, defined } = now();
      const found = defined.get(id);
      const section = plan.sections.find((one) => one.id === found?.section);
      if (!found || !section) return;
      const line = lineOf(plan.document, found.chunk, found.at);
      const path = pathAtLine(plan, section, line);
      actions.goToFinding({ section: section.id, ...(path ? { path } : {}) });
    },
    explore: (id) => actions.goTo(referencesSection, id),
    canCreate: (id) => definable.test(id) && whyReadOnly(store.getState()) === undefined,
    create: (id) => {
      const begin = async () => {
        const { defineId } = await import('./create-id');
        await defineId(id, around, (one) => source.open?.(one));
      };
      begin().catch((error: unknown) => reportError(error));
    },
  };
  return source;
}

/** The kinds that a section of the plan, spec.md or tasks.md defines. */
const definable =
  /^(?:(?:ADR|FR|NFR-(?:PERF|REL|OBS|SEC)|PKG|API|FW|INFRA|PLATFORM|FAIL|SLI|SLO|ALERT|TASK)-|T-?)\d+$/;

/** `NFR` stands for `NFR-PERF` and its kin too; tasks are also written T004. */
function isOf(id: string, kind: string): boolean {
  return id.startsWith(`${kind}-`) || (kind === 'T' && /^T\d/.test(id));
}

const naming =
  /name|title|metric|package|provider|framework|service|platform|condition|mode|requirement|summary/i;

/** What an id names where it is defined: a heading's title, or the cell of its row that tells what it is. */
const titleOf = keptBy(({ id, chunk: { source }, at, table, row }: DefinedId) => {
  if (!row || !table)
    return (source.slice(at + id.length).split('\n')[0] ?? '').replace(/^[\s*:：—–-]+/u, '').trim();
  const [, ...headers] = table.header.cells;
  const named = headers.findIndex(({ content: { from, to } }) =>
    naming.test(source.slice(from, to)),
  );
  const cell = row.cells[Math.max(named, 0) + 1]?.content;
  return cell ? source.slice(cell.from, cell.to) : '';
});

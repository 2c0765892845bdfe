import type { IdSource } from '@/components/fields/section-context';
import { kindOfId } from '@/plan/id-pattern';
import { citationsOf } from '@/plan/ids/citations';
import { type DefinedId, definedIds } from '@/plan/ids/defined';
import type { Plan } from '@/plan/plan';
import { planPath } from '../routes';
import type { PlanStore } from '../workspace/edit-plan';

interface Known {
  readonly plan: Plan;
  readonly defined: readonly DefinedId[];
  readonly key: string;
}

/** Knows the ids of the plan as it is now; a new object only when an id comes, goes or is renamed. */
export function createIdSources(store: PlanStore): () => IdSource {
  let known: Known | undefined;
  let source: IdSource | undefined;
  const now = (): Known => {
    const { plan } = store.getState().plan;
    if (known?.plan === plan) return known;
    const defined = definedIds(plan);
    known = { plan, defined, key: defined.map(({ id }) => id).join(' ') };
    return known;
  };
  return () => {
    const before = known?.key;
    const { key } = now();
    if (source === undefined || key !== before) source = sourceOf(now, store.getState().id);
    return source;
  };
}

function sourceOf(now: () => Known, workspace: string): IdSource {
  return {
    suggestions: (kinds) =>
      now()
        .defined.filter(({ id }) => kinds.length === 0 || kinds.some((kind) => isOf(id, kind)))
        .map((one) => ({ id: one.id, title: titleOf(one) })),
    isKnown: (id) => now().defined.some((one) => one.id === id),
    citations: (id) => {
      const { plan, defined } = now();
      const cited = plan.document.chunks.reduce(
        (sum, chunk) => sum + citationsOf(chunk).filter((one) => one.id === id).length,
        0,
      );
      return cited - defined.filter((one) => one.id === id).length;
    },
    hrefOf: (id) => {
      const found = now().defined.find((one) => one.id === id);
      if (!found) return undefined;
      const item = kindOfId(id) === 'ADR' ? id : undefined;
      return planPath(workspace, found.section, item);
    },
  };
}

/** `NFR` stands for `NFR-PERF` and its kin too. */
function isOf(id: string, kind: string): boolean {
  return id.startsWith(`${kind}-`);
}

/** What stands beside an id where it is defined: a heading's title, or the next cell of its row. */
function titleOf({ id, chunk, at }: DefinedId): string {
  const end = chunk.source.indexOf('\n', at);
  const line = chunk.source.slice(at, end < 0 ? undefined : end);
  const rest = line.slice(line.indexOf(id) + id.length).replace(/^\**\s*[:|：—–-]\s*/u, '');
  return (rest.split(/(?<!\\)\|/)[0] ?? '').trim();
}

import type { Chunk } from '@/markdown/chunk';
import { eachSpan, inlinePartsOf } from '@/markdown/inline';
import type { Plan } from '../plan';
import { type Marker, readMarkers } from './markers';

/**
 * What decides whether a text is a placeholder, apart from the text itself: the templates' bracketed
 * texts and the file's link definitions. Everything that checks keep is kept for one scope.
 */
export interface Scope {
  readonly known: ReadonlySet<string>;
  readonly definitions: ReadonlySet<string>;
  readonly markers: WeakMap<Chunk, readonly Marker[]>;
}

const scopes = new WeakMap<ReadonlySet<string>, { readonly key: string; readonly scope: Scope }>();
const byPlan = new WeakMap<Plan, Scope>();
const definitionLabels = new WeakMap<Chunk, readonly string[]>();

export function scopeOf(plan: Plan, known: ReadonlySet<string>): Scope {
  const old = byPlan.get(plan);
  if (old?.known === known) return old;
  const labels = plan.document.chunks.flatMap(labelsIn);
  const key = labels.join('\n');
  const last = scopes.get(known);
  const scope =
    last?.key === key
      ? last.scope
      : { known, definitions: new Set(labels), markers: new WeakMap<Chunk, readonly Marker[]>() };
  scopes.set(known, { key, scope });
  byPlan.set(plan, scope);
  return scope;
}

/** The placeholders of a chunk, in order. */
export function markersIn(scope: Scope, chunk: Chunk): readonly Marker[] {
  const old = scope.markers.get(chunk);
  if (old) return old;
  const all = readMarkers(chunk, scope.known);
  const markers = all.filter(
    ({ reference, text }) => !reference || !scope.definitions.has(labelKey(text)),
  );
  scope.markers.set(chunk, markers);
  return markers;
}

/** Keeps what is made of an object for as long as the scope and the object live. */
export function keptIn<K extends object, T>(make: (scope: Scope, key: K) => T) {
  const kept = new WeakMap<Scope, WeakMap<K, T>>();
  return (scope: Scope, key: K): T => {
    const own = kept.get(scope) ?? new WeakMap<K, T>();
    kept.set(scope, own);
    const old = own.get(key);
    if (old !== undefined) return old;
    const made = make(scope, key);
    own.set(key, made);
    return made;
  };
}

function labelsIn(chunk: Chunk): readonly string[] {
  const old = definitionLabels.get(chunk);
  if (old) return old;
  const labels: string[] = [];
  for (const part of chunk.source.includes(']:') ? inlinePartsOf(chunk) : [])
    eachSpan(part, ({ name, node, from }) => {
      const label = name === 'LinkReference' ? node.getChild('LinkLabel') : null;
      const at = from - node.from;
      if (label) labels.push(labelKey(part.text.slice(label.from + at, label.to + at)));
      return true;
    });
  definitionLabels.set(chunk, labels);
  return labels;
}

function labelKey(label: string): string {
  return label.replace(/\s+/g, ' ').toLowerCase();
}

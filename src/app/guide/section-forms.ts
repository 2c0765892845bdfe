import { type ComponentType, useEffect, useSyncExternalStore } from 'react';
import { GeneratedForm } from '@/components/fields/generated-form';
import type { Part } from '@/plan/codecs/codec';
import type { PlanSection } from '@/plan/plan';
import type { SectionDefinition } from '@/plan/section';
import { sectionForms } from '@/sections/forms';

type Loaded = { readonly component: ComponentType } | { readonly error: unknown };
type Role = 'form' | 'result';

// Not React.lazy: a boundary that shows its fallback holds the form back for 300 ms more.
const loaded = new Map<string, Loaded>();
const loading = new Set<string>();
const listeners = new Set<() => void>();

/** The form of a section: its own, else the one that its shape or its content gives. */
export function useForm({ definition }: PlanSection): ComponentType | undefined {
  const own = useLoaded(definition?.id, 'form');
  return definition && sectionForms[definition.id] ? own : GeneratedForm;
}

/** What shows the live result of a section; undefined where it has none or until it is there. */
export function useResult({ definition }: PlanSection): ComponentType | undefined {
  return useLoaded(definition?.id, 'result');
}

/** Whether a section shows a live result. */
export function hasResult({ definition }: PlanSection): boolean {
  return definition !== undefined && sectionForms[definition.id]?.result !== undefined;
}

/** Begins to load what a section of its own form needs, when the user turns to it. */
export function preloadForm(definition: string | undefined): void {
  if (definition === undefined) return;
  begin(definition, 'form');
  begin(definition, 'result');
}

/** Whether the form draws the heading of an open item itself. */
export function ownsItemHeading({ definition }: PlanSection): boolean {
  return (definition && sectionForms[definition.id]?.ownsItemHeading) === true;
}

function useLoaded(definition: string | undefined, role: Role): ComponentType | undefined {
  const key = `${definition} ${role}`;
  const state = useSyncExternalStore(subscribe, () => loaded.get(key));
  useEffect(() => {
    if (definition !== undefined) begin(definition, role);
  }, [definition, role]);
  if (state && 'error' in state) throw state.error;
  return state?.component;
}

function begin(definition: string, role: Role): void {
  const load = sectionForms[definition]?.[role];
  const key = `${definition} ${role}`;
  if (!load || loading.has(key)) return;
  loading.add(key);
  load().then(
    (module) => publish(key, { component: module.default }),
    (error: unknown) => publish(key, { error }),
  );
}

function publish(key: string, state: Loaded): void {
  loaded.set(key, state);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const shapes = new WeakMap<SectionDefinition, readonly Part[]>();

/** What a definition reads, in order; the same object for the same definition. */
export function partsOf(definition: SectionDefinition): readonly Part[] {
  const known = shapes.get(definition);
  if (known) return known;
  const parts = Object.entries(definition.parts).map(([key, { shape }]) => ({ key, shape }));
  shapes.set(definition, parts);
  return parts;
}

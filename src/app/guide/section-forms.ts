import { type ComponentType, useState } from 'react';
import { GeneratedForm } from '@/components/fields/generated-form';
import { grids, hasGrids } from '@/components/fields/lazy-grids';
import { type Loadable, loadable, nothing, useLoadable } from '@/components/ui/loadable';
import { keptBy } from '@/markdown/kept';
import type { Part } from '@/plan/codecs/codec';
import type { PlanSection } from '@/plan/plan';
import type { SectionDefinition } from '@/plan/section';
import { sectionForms } from '@/sections/forms';

type Role = 'form' | 'result';

const pieces = new Map<string, Loadable<ComponentType>>();

/**
 * The form of a section: its own, else the one that its shape or its content gives. It comes with the
 * tables that it is first drawn with, so that nothing moves when these are there.
 */
export function useForm({ definition, value }: PlanSection): ComponentType | undefined {
  const own = useLoadable(pieceOf(definition?.id, 'form'));
  const [withGrids] = useState(() => hasGrids(value));
  const tables = useLoadable(withGrids ? grids : nothing);
  if (withGrids && !tables) return undefined;
  return definition && sectionForms[definition.id]?.form ? own : GeneratedForm;
}

/** What shows the live result of a section; undefined where it has none or until it is there. */
export function useResult({ definition }: PlanSection): ComponentType | undefined {
  return useLoadable(pieceOf(definition?.id, 'result'));
}

/** Whether a section shows a live result. */
export function hasResult({ definition }: PlanSection): boolean {
  return definition !== undefined && sectionForms[definition.id]?.result !== undefined;
}

/** Begins to load what a section of its own form needs, when the user turns to it. */
export function preloadForm(definition: string | undefined): void {
  void pieceOf(definition, 'form').load();
  void pieceOf(definition, 'result').load();
}

/** Whether the form draws the heading of an open item itself. */
export function ownsItemHeading({ definition }: PlanSection): boolean {
  return (definition && sectionForms[definition.id]?.ownsItemHeading) === true;
}

function pieceOf(definition: string | undefined, role: Role): Loadable<ComponentType> {
  const load = definition === undefined ? undefined : sectionForms[definition]?.[role];
  if (!load) return nothing;
  const key = `${definition} ${role}`;
  const piece = pieces.get(key) ?? loadable(async () => (await load()).default);
  pieces.set(key, piece);
  return piece;
}

/** What a definition reads, in order; the same object for the same definition. */
export const partsOf = keptBy(({ parts }: SectionDefinition): readonly Part[] =>
  Object.entries(parts).map(([key, { shape }]) => ({ key, shape })),
);

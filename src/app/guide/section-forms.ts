import { type ComponentType, lazy } from 'react';
import { GeneratedForm } from '@/components/fields/generated-form';
import type { Part } from '@/plan/codecs/codec';
import type { PlanSection } from '@/plan/plan';
import type { SectionDefinition } from '@/plan/section';
import { sectionForms } from '@/sections/forms';

interface Drawn {
  readonly form: ComponentType;
  readonly result?: ComponentType;
}

const own = new Map<string, Drawn>(
  Object.entries(sectionForms).map(([id, { form, result }]) => [
    id,
    { form: lazy(form), ...(result ? { result: lazy(result) } : {}) },
  ]),
);

/** The form of a section: its own, else the one that its shape or its content gives. */
export function formOf({ definition }: PlanSection): ComponentType {
  return (definition && own.get(definition.id)?.form) ?? GeneratedForm;
}

/** What shows the live result of a section, where it has one. */
export function resultOf({ definition }: PlanSection): ComponentType | undefined {
  return definition && own.get(definition.id)?.result;
}

/** Begins to load what a section of its own form needs, when the user turns to it. */
export function preloadForm(definition: string | undefined): void {
  const forms = definition === undefined ? undefined : sectionForms[definition];
  // A failure shows where the form is drawn.
  forms?.form().catch(() => undefined);
  forms?.result?.().catch(() => undefined);
}

/** Whether the form draws the heading of an open item itself. */
export function ownsItemHeading({ definition }: PlanSection): boolean {
  return (definition && sectionForms[definition.id]?.ownsItemHeading) === true;
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

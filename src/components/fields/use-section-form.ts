import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Part } from '@/plan/codecs/codec';
import type { Json, JsonObject } from '@/plan/value';
import { createSectionForm, type SectionForm } from './section-form';

export type { SectionForm };

/**
 * Binds the scalars of one object to react-hook-form, with the messages of its codec's zod schema. It
 * holds nothing of its own: `useSectionField` lets each value follow the store.
 */
export function useSectionForm(parts: readonly Part[], value: JsonObject): SectionForm {
  const [form] = useState(() => createSectionForm(parts, scalarsOf(parts, value)));
  return form;
}

function scalarsOf(parts: readonly Part[], value: JsonObject): Record<string, Json> {
  const leaves = parts.filter(({ shape }) => shape.type === 'leaf');
  return Object.fromEntries(leaves.map(({ key }) => [key, value[key] ?? '']));
}

/** One value of the form: its message, and the store's value taken over whenever it changes. */
export function useSectionField(form: SectionForm, name: string, value: Json) {
  const message = useSyncExternalStore(form.subscribe, () => form.messageOf(name));
  useEffect(() => form.set(name, value), [form, name, value]);
  return { message };
}

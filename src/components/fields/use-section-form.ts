import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useEffect } from 'react';
import { type Control, type FieldValues, useController, useForm } from 'react-hook-form';
import type { Part } from '@/plan/codecs/codec';
import type { Json, JsonObject } from '@/plan/value';
import { schemaOf } from './zod-schema';

export type SectionForm = Control<FieldValues>;

/**
 * Binds the scalars of one object to react-hook-form, with the messages of its codec's zod schema. It
 * holds nothing of its own: `useSectionField` lets each value follow the store.
 */
export function useSectionForm(parts: readonly Part[], value: JsonObject): SectionForm {
  const { control } = useForm<FieldValues>({
    defaultValues: scalarsOf(parts, value),
    resolver: standardSchemaResolver(schemaOf(parts)),
    mode: 'onChange',
  });
  return control;
}

function scalarsOf(parts: readonly Part[], value: JsonObject): FieldValues {
  const leaves = parts.filter(({ shape }) => shape.type === 'leaf');
  return Object.fromEntries(leaves.map(({ key }) => [key, value[key] ?? '']));
}

/** One value of the form: its message, and the store's value taken over whenever it changes. */
export function useSectionField(control: SectionForm, name: string, value: Json) {
  const { field, fieldState } = useController({ control, name });
  const { onChange } = field;
  useEffect(() => {
    onChange(value);
  }, [onChange, value]);
  return { message: fieldState.error?.message, ref: field.ref, onBlur: field.onBlur };
}

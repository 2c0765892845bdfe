import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import {
  createFormControl as createControl,
  type FieldErrors,
  type FieldValues,
} from 'react-hook-form';
import type { Part } from '@/plan/codecs/codec';
import type { Json } from '@/plan/value';
import { schemaOf } from './zod-schema';

/** Values go in, messages come out. */
export interface FormControl {
  readonly set: (values: ReadonlyMap<string, Json>) => void;
}

/** A react-hook-form that judges an object's scalars by the zod schema of its codec. */
export function createFormControl(
  parts: readonly Part[],
  values: Readonly<Record<string, Json>>,
  show: (messages: Readonly<Record<string, string>>) => void,
): FormControl {
  const control = createControl<FieldValues>({
    defaultValues: { ...values },
    resolver: standardSchemaResolver<FieldValues, unknown, FieldValues>(schemaOf(parts)),
    mode: 'onChange',
  });
  for (const name of Object.keys(values)) control.register(name);
  control.subscribe({
    formState: { errors: true },
    callback: ({ errors }) => show(messagesOf(errors ?? {})),
  });
  return {
    set: (changed) => {
      for (const [name, value] of changed) control.setValue(name, value);
      control.trigger().catch((error: unknown) => reportError(error));
    },
  };
}

function messagesOf(errors: FieldErrors): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).flatMap(([name, error]) =>
      typeof error?.message === 'string' ? [[name, error.message]] : [],
    ),
  );
}

import { config, object, type output, unknown, type ZodMiniType } from 'zod/mini';
import type { Part } from '@/plan/codecs/codec';
import type { LeafKind } from '@/plan/kinds';
import type { Json } from '@/plan/value';

// A content security policy without unsafe-eval forbids the compiled parsers.
config({ jitless: true });

const schemas = new WeakMap<readonly Part[], SectionSchema>();

export type SectionSchema = ReturnType<typeof objectOfLeaves>;
export type SectionValues = output<SectionSchema>;

/** The schema of an object's own scalars, from what its codec reads. Lists and tables say of themselves what is wrong. */
export function schemaOf(parts: readonly Part[]): SectionSchema {
  const known = schemas.get(parts);
  if (known) return known;
  const schema = objectOfLeaves(parts);
  schemas.set(parts, schema);
  return schema;
}

function objectOfLeaves(parts: readonly Part[]) {
  const members: Record<string, ZodMiniType<unknown, unknown>> = {};
  for (const { key, shape } of parts) {
    if (shape.type === 'leaf') members[key] = leafSchema(shape.kind);
  }
  return object(members);
}

/** Any value that the kind finds nothing wrong with; the message is the kind's own. */
export function leafSchema(kind: LeafKind): ZodMiniType<unknown, unknown> {
  return unknown().check(({ value, issues }) => {
    const message = value === undefined ? undefined : kind.problem(value as Json);
    if (message !== undefined) issues.push({ code: 'custom', message, input: value });
  });
}

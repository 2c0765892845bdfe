import { isArray, isObject, type Json, type JsonObject } from './value';

/** A leaf's value as the text that stands for it: a list of ids is joined by commas. */
export function textOf(value: Json | undefined): string {
  if (typeof value === 'string') return value;
  if (isArray(value)) return value.map(textOf).join(', ');
  return typeof value === 'number' ? String(value) : '';
}

export function memberText(value: Json | undefined, key: string): string {
  return isObject(value) ? textOf(value[key]) : '';
}

const nothing: JsonObject = {};

/** The object at `key`, or an empty one. */
export function memberObject(value: Json | undefined, key: string): JsonObject {
  const member = isObject(value) ? value[key] : undefined;
  return isObject(member) ? member : nothing;
}

const none: readonly Json[] = [];

/** The list at `key`, or an empty one. */
export function memberList(value: Json | undefined, key: string): readonly Json[] {
  const member = isObject(value) ? value[key] : undefined;
  return isArray(member) ? member : none;
}

/** The objects of the list at `key`; each keeps its place in the list. */
export function memberObjects(value: Json | undefined, key: string): readonly JsonObject[] {
  const list = memberList(value, key);
  if (list.every(isObject)) return list;
  return list.map((item) => (isObject(item) ? item : nothing));
}

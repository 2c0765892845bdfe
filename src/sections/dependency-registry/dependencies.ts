import { memberObject, memberObjects, memberText } from '@/plan/json-view';
import type { JsonObject } from '@/plan/value';

/** What the plan leans on, by its id. */
export interface Dependency {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** The address of its documentation; `null` where none is said. */
  readonly docs: string | null;
}

const url = /https?:\/\/[^\s|<>()[\]`]*[^\s|<>()[\]`,.;:]/i;

/** The packages, APIs and frameworks of the registry, in its order; rows without an id are left out. */
export function readDependencies(value: JsonObject): readonly Dependency[] {
  return ['packages', 'apis', 'frameworks']
    .flatMap((key) => memberObjects(memberObject(value, key), 'rows'))
    .map((row) => ({
      id: memberText(row, 'id'),
      name: memberText(row, 'name'),
      version: memberText(row, 'version'),
      docs: url.exec(memberText(row, 'docs'))?.[0] ?? null,
    }))
    .filter(({ id }) => id !== '');
}

/** An address as it is read: without its scheme and what is usual. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}

import type { Part } from '@/plan/codecs/codec';
import { idPattern, kindOfId } from '@/plan/id-pattern';
import { memberObjects, memberText } from '@/plan/json-view';
import type { Operation, Path } from '@/plan/operation';
import type { SectionDefinition } from '@/plan/section';
import { isObject, type Json, type JsonObject } from '@/plan/value';
import { sections } from '.';
import { architectureDecisions } from './architecture-decisions';
import { addDecision } from './architecture-decisions/operations';
import { preMortem } from './pre-mortem';
import { addScenario } from './pre-mortem/operations';

/** How an id gets its definition: the section that defines its kind, and the operations on that section's value. */
export interface Definition {
  readonly section: SectionDefinition;
  readonly operations: (value: JsonObject) => readonly Operation[];
}

/** Undefined for a kind that no section of a plan defines, such as TASK. */
export function definitionFor(id: string): Definition | undefined {
  if (!idPattern.test(id)) return undefined;
  const kind = kindOfId(id);
  if (kind === 'ADR')
    return { section: architectureDecisions, operations: (value) => addDecision(value, { id }) };
  if (kind === 'FAIL')
    return { section: preMortem, operations: (value) => addScenario(value, { id }) };
  const table = tables().get(kind);
  if (!table) return undefined;
  const { section, path, key, keys } = table;
  return { section, operations: (value) => [insertion(value, path, key, keys, id)] };
}

interface Table {
  readonly section: SectionDefinition;
  readonly path: Path;
  /** The key of the id's column, and all columns'. */
  readonly key: string;
  readonly keys: readonly string[];
}

let found: ReadonlyMap<string, Table> | undefined;

/** By kind: the table whose rows define it. */
function tables(): ReadonlyMap<string, Table> {
  found ??= new Map(sections.flatMap((section) => tablesOf(section, partsOf(section), [])));
  return found;
}

function partsOf({ parts }: SectionDefinition): readonly Part[] {
  return Object.entries(parts).map(([key, { shape }]) => ({ key, shape }));
}

function tablesOf(
  section: SectionDefinition,
  parts: readonly Part[],
  path: Path,
): (readonly [string, Table])[] {
  return parts.flatMap(({ key: part, shape }) => {
    const at = [...path, part];
    if (shape.type === 'object') return tablesOf(section, shape.parts, at);
    if (shape.type !== 'rows') return [];
    const column = shape.columns.find(({ kind }) => kind.name === 'id');
    const kind = column?.kind.ids?.[0];
    if (!column || kind === undefined) return [];
    const keys = shape.columns.map(({ key }) => key);
    return [[kind, { section, path: at, key: column.key, keys }] as const];
  });
}

/** A row with nothing but its id, after the last one whose number is lower. */
function insertion(
  value: JsonObject,
  path: Path,
  key: string,
  keys: readonly string[],
  id: string,
): Operation {
  const rows = memberObjects(parentOf(value, path), path.at(-1) ?? '');
  const lower = rows.findLastIndex((row) => numberOf(memberText(row, key)) < numberOf(id));
  const index = lower < 0 && rows.length > 0 ? rows.length : lower + 1;
  const row = Object.fromEntries(keys.map((one) => [one, one === key ? id : '']));
  return { type: 'insert', path, index, value: row };
}

function parentOf(value: JsonObject, path: Path): Json | undefined {
  return path
    .slice(0, -1)
    .reduce<Json | undefined>((at, part) => (isObject(at) ? at[part] : undefined), value);
}

function numberOf(id: string): number {
  return Number(/\d+/.exec(id.slice(id.lastIndexOf('-') + 1))?.[0] ?? Infinity);
}

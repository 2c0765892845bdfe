import { httpMethods } from './http-method';
import {
  type Data,
  type DataMap,
  type OpenApi,
  type Operation,
  operationOf,
  parameterOf,
  pathItem,
  schemasOf,
  summaryOf,
} from './openapi';
import { readPath } from './path-template';

/** A member that a document gets: new, or another value in place of its own. */
export interface Change {
  readonly path: readonly string[];
  readonly value: Data;
}

interface Merge {
  readonly changes: readonly Change[];
  /** Operations of the document that the table has no row for: `GET /orders`. */
  readonly extra: readonly string[];
}

/**
 * What leads from a document that someone wrote to one with the table's operations. The table says which
 * operations there are, with id, summary and requirements; everything else of the document stays its own,
 * operations without a row too.
 */
export function mergeOpenApi(document: unknown, { operations }: OpenApi): Merge {
  const paths = asMap(asMap(document)['paths']);
  const known = Object.keys(paths).map((path) => ({ path, shape: shapeOf(path) }));
  const changes: Change[] = [];
  const added: Operation[] = [];
  const rows = new Set<string>();
  for (const [shape, own] of Map.groupBy(operations, ({ template }) => template.shape)) {
    const path = known.find((other) => other.shape === shape)?.path;
    for (const { method } of own) rows.add(`${method} ${path ?? ''}`);
    if (path === undefined) {
      const { template } = own[0] as Operation;
      changes.push({ path: ['paths', template.path], value: pathItem(template.parameters, own) });
      added.push(...own);
      continue;
    }
    for (const operation of own) {
      const method = operation.method.toLowerCase();
      const item = asMap(paths[path]);
      const at = ['paths', path, method];
      if (method in item) changes.push(...adjusted(asMap(item[method]), operation, at));
      else {
        changes.push({ path: at, value: withParameters(document, item, path, operation) });
        added.push(operation);
      }
    }
  }
  const schemas = asMap(asMap(asMap(document)['components'])['schemas']);
  for (const [name, schema] of Object.entries(schemasOf(added)))
    if (!(name in schemas)) changes.push({ path: ['components', 'schemas', name], value: schema });
  return { changes, extra: operationsOf(paths).filter((operation) => !rows.has(operation)) };
}

/** The members of an operation that follow the table; what the table leaves open stays. */
function adjusted(known: DataMap, operation: Operation, at: readonly string[]): Change[] {
  const { row } = operation;
  const summary = summaryOf(operation);
  const wanted: DataMap = {
    ...(row.operationId.trim() === '' ? {} : { operationId: operation.id }),
    ...(summary === '' ? {} : { summary }),
    ...('x-requirements' in known && row.requirements.length > 0
      ? { 'x-requirements': row.requirements }
      : {}),
  };
  return Object.entries(wanted)
    .filter(([key, value]) => JSON.stringify(known[key]) !== JSON.stringify(value))
    .map(([key, value]) => ({ path: [...at, key], value }));
}

/** A path's parameters have the document's own names; those that the path does not declare, the operation does. */
function withParameters(
  document: unknown,
  item: DataMap,
  path: string,
  operation: Operation,
): DataMap {
  const declared = asList(item['parameters']).map((parameter) => nameOf(document, parameter));
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  const missing = names.filter((name) => !declared.includes(name));
  const own = operationOf(operation);
  if (missing.length === 0) return own;
  const parameters = [
    ...missing.map((name) => parameterOf(name, 'path')),
    ...asList(own['parameters']),
  ];
  const { operationId, summary, responses, ...rest } = own;
  return { ...pick({ operationId, summary }), ...rest, parameters, ...pick({ responses }) };
}

function pick(members: Readonly<Record<string, Data | undefined>>): DataMap {
  return Object.fromEntries(
    Object.entries(members).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

function nameOf(document: unknown, parameter: Data): string {
  const { $ref, name } = asMap(parameter);
  if (typeof $ref !== 'string') return String(name ?? '');
  let target: unknown = document;
  for (const part of $ref.replace(/^#\//, '').split('/')) target = asMap(target)[part];
  return String(asMap(target)['name'] ?? '');
}

function operationsOf(paths: DataMap): string[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    httpMethods
      .filter((method) => method.toLowerCase() in asMap(item))
      .map((method) => `${method} ${path}`),
  );
}

function shapeOf(path: string): string {
  const template = readPath(path);
  return typeof template === 'string' ? path : template.shape;
}

const nothing: DataMap = {};

function asMap(value: unknown): DataMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as DataMap)
    : nothing;
}

function asList(value: unknown): readonly Data[] {
  return Array.isArray(value) ? value : [];
}

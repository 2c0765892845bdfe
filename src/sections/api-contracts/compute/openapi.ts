import { type HttpMethod, readHttpMethod } from './http-method';
import { isPlural, pascalCase, singularOf } from './nouns';
import { type PathTemplate, readPath } from './path-template';

/** A row of Generated Endpoints, its cells as they stand. */
export interface EndpointRow {
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
  readonly requirements: readonly string[];
  readonly description: string;
}

/** Plain data, in the order in which it is to be written. */
export type Data = string | number | boolean | readonly Data[] | DataMap;

export interface DataMap {
  readonly [key: string]: Data;
}

export interface OpenApi {
  readonly document: DataMap;
  readonly operations: readonly Operation[];
  /** Rows that are no operation, by index, and why. */
  readonly skipped: readonly { readonly row: number; readonly reason: string }[];
}

/** A row that is an operation. */
export interface Operation {
  readonly method: HttpMethod;
  readonly template: PathTemplate;
  readonly id: string;
  readonly row: EndpointRow;
}

/** The OpenAPI 3.1 document of a table of endpoints. */
export function openApi(title: string, rows: readonly EndpointRow[]): OpenApi {
  const skipped: { row: number; reason: string }[] = [];
  const operations: Operation[] = [];
  for (const [index, row] of rows.entries()) {
    const read = readOperation(row, operations);
    if (typeof read === 'string') skipped.push({ row: index, reason: read });
    else operations.push(read);
  }
  const schemas = schemasOf(operations);
  const document = {
    openapi: '3.1.0',
    info: { title: lineOf(title) || 'API', version: '1.0.0' },
    paths: pathsOf(operations),
    ...(Object.keys(schemas).length > 0 ? { components: { schemas } } : {}),
  };
  return { document, operations, skipped };
}

/** Without what no line of YAML may hold: control characters, line breaks, halves of characters. */
function lineOf(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function readOperation(row: EndpointRow, before: readonly Operation[]): Operation | string {
  const method = readHttpMethod(row.method);
  if (row.method === '') return 'The row has no HTTP method';
  if (!method) return `“${row.method}” is no HTTP method`;
  if (/\{resource\}/i.test(row.path) || /[[\]]/.test(row.path)) return 'This row is the template’s';
  const template = readPath(row.path);
  if (typeof template === 'string') return template;
  const { shape } = template;
  if (before.some((other) => other.method === method && other.template.shape === shape))
    return `${method} ${template.path} is in the table already`;
  const known = before.find((other) => other.template.shape === shape)?.template;
  // One path has one set of parameter names: the first row's.
  const own = known ? { ...known, query: template.query } : template;
  return { method, template: own, id: uniqueId(row, method, own, before), row };
}

function uniqueId(
  row: EndpointRow,
  method: HttpMethod,
  template: PathTemplate,
  before: readonly Operation[],
): string {
  const given = row.operationId
    .replace(/[`*]/g, '')
    .trim()
    .replace(/[^\w.-]+/g, '_');
  const base = given === '' || given === '_' || given === '-' ? defaultId(method, template) : given;
  const taken = new Set(before.map(({ id }) => id));
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}${count}`;
  return id;
}

function defaultId(method: HttpMethod, { names, parameters }: PathTemplate): string {
  const words = names.flatMap((name) => name.split(/\W+/));
  return method.toLowerCase() + pascalCase(words) + (parameters.length > 0 ? 'ById' : '');
}

function pathsOf(operations: readonly Operation[]): DataMap {
  const paths = new Map<string, Operation[]>();
  for (const operation of operations) {
    const { path } = operation.template;
    paths.set(path, [...(paths.get(path) ?? []), operation]);
  }
  return Object.fromEntries(
    [...paths].map(([path, own]) => [path, pathItem(own[0]?.template.parameters ?? [], own)]),
  );
}

/** A path with its parameters and operations. */
export function pathItem(parameters: readonly string[], operations: readonly Operation[]): DataMap {
  const shared = parameters.map((name) => parameterOf(name, 'path'));
  const own = operations.map((operation) => [
    operation.method.toLowerCase(),
    operationOf(operation),
  ]);
  return { ...some('parameters', shared), ...Object.fromEntries(own) };
}

export function parameterOf(name: string, place: 'path' | 'query'): DataMap {
  const schema = { type: 'string' };
  return place === 'path'
    ? { name, in: place, required: true, schema }
    : { name, in: place, schema };
}

/** An operation as its path holds it. */
export function operationOf(operation: Operation): DataMap {
  const { id, row, template } = operation;
  const summary = summaryOf(operation);
  return {
    operationId: id,
    ...(summary === '' ? {} : { summary }),
    ...some('x-requirements', row.requirements),
    ...some(
      'parameters',
      template.query.map((name) => parameterOf(name, 'query')),
    ),
    ...requestBodyOf(operation),
    responses: responsesOf(operation),
  };
}

export function summaryOf({ row }: Operation): string {
  return lineOf(row.description);
}

/** A list under its key, unless it is empty. */
function some(key: string, list: readonly Data[]): DataMap {
  return list.length > 0 ? { [key]: list } : {};
}

function requestBodyOf(operation: Operation): DataMap {
  const { method } = operation;
  if (method !== 'POST' && method !== 'PUT' && method !== 'PATCH') return {};
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  return { requestBody: { required: true, content: { [type]: { schema: reference(operation) } } } };
}

function responsesOf(operation: Operation): DataMap {
  const { method, template } = operation;
  const missing = template.parameters.length > 0 ? { '404': { description: 'Not found' } } : {};
  return { ...success(operation, method), ...missing };
}

function success(operation: Operation, method: HttpMethod): DataMap {
  if (method === 'DELETE') return { '204': { description: 'Deleted' } };
  if (method === 'HEAD' || method === 'OPTIONS' || method === 'TRACE')
    return { '200': { description: 'Done' } };
  const item = reference(operation);
  const schema: Data = isList(operation) ? { type: 'array', items: item } : item;
  const content = { 'application/json': { schema } };
  if (method === 'POST') return { '201': { description: 'Created', content } };
  return { '200': { description: method === 'GET' ? 'Found' : 'Changed', content } };
}

/** A GET of a collection: its path ends with a plural, or its operation lists. */
function isList({ method, template, id }: Operation): boolean {
  if (method !== 'GET' || template.path.endsWith('}')) return false;
  const last = template.names.at(-1) ?? '';
  return /^(?:list|search|find)/i.test(id) || isPlural(last);
}

function reference(operation: Operation): DataMap {
  return { $ref: `#/components/schemas/${schemaOf(operation)}` };
}

/** Named after the path's last word, in the singular. */
function schemaOf({ template }: Operation): string {
  const words = (template.names.at(-1) ?? '').split(/[^A-Za-z\d]+/).filter((word) => word !== '');
  const last = words.pop();
  return last === undefined ? 'Item' : pascalCase([...words, singularOf(last)]);
}

/** The schemas that the operations refer to, by name, with nothing said of them yet. */
export function schemasOf(operations: readonly Operation[]): DataMap {
  const names = [...new Set(operations.map(schemaOf))].sort();
  return Object.fromEntries(names.map((name) => [name, { type: 'object' }]));
}

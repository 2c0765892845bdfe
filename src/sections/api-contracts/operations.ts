import { idTokens } from '@/plan/id-pattern';
import { memberObject, memberObjects, memberText } from '@/plan/json-view';
import type { Operation } from '@/plan/operation';
import { isArray, type Json, type JsonObject } from '@/plan/value';
import { readHttpMethod } from './compute/http-method';
import { type EndpointRow, type OpenApiDocument, writeOpenApi } from './compute/openapi';
import { readPath } from './compute/path-template';
import type { Endpoint } from './compute/propose-endpoints';

const rowsPath = ['endpoints', 'rows'];

export function endpointRows(value: JsonObject): readonly EndpointRow[] {
  return memberObjects(memberObject(value, 'endpoints'), 'rows').map((row) => ({
    method: memberText(row, 'method'),
    path: memberText(row, 'path'),
    operationId: memberText(row, 'operationId'),
    requirements: idsIn(row['requirements']),
    description: memberText(row, 'description'),
  }));
}

function idsIn(value: Json | undefined): readonly string[] {
  if (isArray(value)) return value.map(String);
  return typeof value === 'string' ? (value.match(idTokens) ?? []) : [];
}

function isTemplateRow({ path }: EndpointRow): boolean {
  return /\{resource\}/i.test(path);
}

function keyOf({ method, path }: { readonly method: string; readonly path: string }): string {
  const template = readPath(path);
  const shape = typeof template === 'string' ? path : template.shape;
  return `${readHttpMethod(method) ?? method} ${shape}`;
}

/** The proposals whose method and path the table does not have yet. */
export function missingEndpoints(
  value: JsonObject,
  proposals: readonly Endpoint[],
): readonly Endpoint[] {
  const known = new Set(endpointRows(value).map(keyOf));
  return proposals.filter((proposal) => !known.has(keyOf(proposal)));
}

/** Appends proposals as rows; the template's own rows make room for them. */
export function addEndpoints(
  value: JsonObject,
  proposals: readonly Endpoint[],
): readonly Operation[] {
  if (proposals.length === 0) return [];
  const rows = endpointRows(value);
  const removals = rows.flatMap((row, index): Operation[] =>
    isTemplateRow(row) ? [{ type: 'remove', path: rowsPath, index }] : [],
  );
  const inserts = proposals.map(
    (proposal, index): Operation => ({
      type: 'insert',
      path: rowsPath,
      index: rows.length + index,
      value: { ...proposal },
    }),
  );
  return [...inserts, ...removals.reverse()];
}

/** The OpenAPI document of the section's endpoints, named after the contract's row or the plan. */
export function openApiOf(value: JsonObject, planTitle: string): OpenApiDocument {
  const [contract] = memberObjects(value, 'contracts');
  const name = memberText(contract, 'name');
  const title = name === '' || name === 'Main API' ? planTitle : name;
  return writeOpenApi(title, endpointRows(value));
}

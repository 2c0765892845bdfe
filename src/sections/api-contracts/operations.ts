import type { Operation } from '@/plan/operation';
import type { JsonObject } from '@/plan/value';
import { readHttpMethod } from './compute/http-method';
import type { EndpointRow } from './compute/openapi';
import { readPath } from './compute/path-template';
import type { Endpoint } from './compute/propose-endpoints';
import { endpointRows } from './endpoint-rows';

const rowsPath = ['endpoints', 'rows'];

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

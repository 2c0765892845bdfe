import { memberObjects, memberText } from '@/plan/json-view';
import type { Operation } from '@/plan/operation';
import type { Json, JsonObject } from '@/plan/value';
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

/**
 * Appends proposals as rows; the template's own rows make room for them, and the contract that is to hold them
 * is named where nothing is said of it yet.
 */
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
  return [...inserts, ...removals.reverse(), ...nameContract(value, proposals)];
}

/** Fills in what the template left open of the contract; what someone wrote stays. */
function nameContract(value: JsonObject, proposals: readonly Endpoint[]): readonly Operation[] {
  const [row] = memberObjects(value, 'contracts');
  const requirements = [...new Set(proposals.flatMap((proposal) => proposal.requirements))].sort();
  if (row === undefined) {
    const contract = { name: 'Main API', path: 'contracts/api.yaml', requirements };
    return [
      {
        type: 'insert',
        path: ['contracts'],
        index: 0,
        value: { ...contract, status: 'GENERATED' },
      },
    ];
  }
  const open = (key: string) => /^(?:\[.*)?$/.test(memberText(row, key));
  const set = (key: string, to: Json): Operation => ({
    type: 'set',
    path: ['contracts', '0', key],
    value: to,
  });
  return [
    ...(open('requirements') ? [set('requirements', requirements)] : []),
    ...(open('status') ? [set('status', 'GENERATED')] : []),
  ];
}

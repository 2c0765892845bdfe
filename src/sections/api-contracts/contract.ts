import { pathOfLink } from '@/plan/checks/folder';
import { memberObjects, memberText } from '@/plan/json-view';
import type { JsonObject } from '@/plan/value';
import { mergeOpenApi } from './compute/merge-openapi';
import { type OpenApi, openApi } from './compute/openapi';
import { changeYaml, readYaml, writeYaml } from './compute/splice-yaml';
import { endpointRows } from './endpoint-rows';

/** The OpenAPI document of the plan's endpoints, as the file of the plan's folder that holds it. */
export interface Contract {
  /** From the plan's folder. */
  readonly path: string;
  /** What the file is to hold; absent where it is left alone. */
  readonly text?: string;
  /** Why it is left alone. */
  readonly kept?: string;
  /** Whether the file is there already. */
  readonly there: boolean;
  readonly operations: number;
  /** Rows that are no operation, by index, and why. */
  readonly skipped: OpenApi['skipped'];
  /** Operations of the file that the table has no row for. */
  readonly extra: readonly string[];
}

const usual = 'contracts/api.yaml';

/**
 * The contract of a section's endpoints; undefined where there is none to write. `textOf` gives the text of a
 * file of the plan's folder. A file that is there keeps all that the table does not say, one that is marked
 * MANUAL keeps everything.
 */
export function contractOf(
  value: JsonObject,
  planTitle: string,
  textOf: (path: string) => string | undefined,
): Contract | undefined {
  const row = contractRow(value);
  const status = memberText(row, 'status').trim().toUpperCase();
  const api = openApi(titleOf(row, planTitle), endpointRows(value));
  if (api.operations.length === 0 || status === 'N/A') return undefined;
  const path = contractPath(row);
  const known = textOf(path);
  const { skipped, operations } = api;
  const there = known !== undefined;
  const about = { path, there, skipped, operations: operations.length };
  const document = known === undefined ? undefined : readYaml(known);
  const merge = document ? mergeOpenApi(document.toJS(), api) : undefined;
  const extra = merge?.extra ?? [];
  if (status === 'MANUAL') return { ...about, extra, kept: 'It is marked MANUAL' };
  if (known === undefined) return { ...about, extra, text: writeYaml(api.document) };
  if (document === undefined || merge === undefined || !document.has('openapi'))
    return { ...about, extra, kept: 'What it holds is no OpenAPI document that can be read' };
  const { changes } = merge;
  return { ...about, extra, text: changes.length > 0 ? changeYaml(known, changes) : known };
}

/** The row of Contracts whose file holds the endpoints: the first that names a YAML file. */
function contractRow(value: JsonObject): JsonObject | undefined {
  const rows = memberObjects(value, 'contracts');
  return rows.find((row) => isYaml(memberText(row, 'path'))) ?? rows[0];
}

function contractPath(row: JsonObject | undefined): string {
  const path = pathOfLink(memberText(row, 'path').replace(/`/g, '').trim());
  return path !== undefined && isYaml(path) ? path : usual;
}

function isYaml(path: string): boolean {
  return /\.ya?ml`?$/i.test(path.trim());
}

function titleOf(row: JsonObject | undefined, planTitle: string): string {
  const name = memberText(row, 'name');
  return name === '' || name === 'Main API' || name.startsWith('[') ? planTitle : name;
}

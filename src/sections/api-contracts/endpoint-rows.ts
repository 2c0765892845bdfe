import { idTokens } from '@/plan/id-pattern';
import { memberObject, memberObjects, memberText } from '@/plan/json-view';
import { isArray, type Json, type JsonObject } from '@/plan/value';
import type { EndpointRow } from './compute/openapi';

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

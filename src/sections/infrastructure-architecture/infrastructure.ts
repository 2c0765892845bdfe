import { memberObject, memberText } from '@/plan/json-view';
import { holdsTemplateText } from '@/plan/unanswered';
import { isArray, isObject, type Json, type JsonObject } from '@/plan/value';
import { checkNetwork, type Network } from './compute/network';
import { localState, missingState, type StateProblem } from './compute/state';

/** All texts of a value, in the order of the value. */
function textsOf(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  if (isArray(value)) return value.flatMap(textsOf);
  return isObject(value) ? Object.values(value).flatMap(textsOf) : [];
}

const networks = new WeakMap<JsonObject, Network>();

/** The address blocks of the networking sub-section and what is wrong with them. */
export function networkOf(value: JsonObject): Network {
  const networking = memberObject(value, 'networking');
  const known = networks.get(networking);
  if (known) return known;
  const network = checkNetwork(textsOf(networking).join('\n'));
  networks.set(networking, network);
  return network;
}

export interface StateView {
  readonly local: readonly StateProblem[];
  readonly missing: readonly ('backend' | 'locking' | 'encryption' | 'backup')[];
}

/** What is to be said about the state's keeping; nothing while the template's text stands there. */
export function stateOf(value: JsonObject): StateView {
  const { backend, locking, encryption, backup, access, ...rest } = memberObject(value, 'state');
  const fields = { backend, locking, encryption, backup };
  const texts = Object.fromEntries(
    Object.keys(fields).map((key) => [key, memberText(fields, key)]),
  ) as { [name in keyof typeof fields]: string };
  const text = textsOf([rest, access ?? '']).join('\n');
  const empty = [text, ...Object.values(texts)].every(
    (part) => part.trim() === '' || holdsTemplateText(part.trim()),
  );
  if (empty) return { local: [], missing: [] };
  return { local: localState(texts.backend, text), missing: missingState(texts, text) };
}

import { memberObject, memberText } from '@/plan/json-view';
import { holdsTemplateText } from '@/plan/unanswered';
import { isArray, isObject, type Json, type JsonObject } from '@/plan/value';
import { checkNetwork, type Network } from './compute/network';
import { localState, missingState, type StateProblem, toldByLines } from './compute/state';

/** All texts of a value, in the order of the value; comments are not said. */
function textsOf(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  if (isArray(value)) return value.flatMap(textsOf);
  return isObject(value) && value['what'] !== 'comment'
    ? Object.values(value).flatMap(textsOf)
    : [];
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

/** What is wrong with a network, each thing said once. */
export function messagesOf({ problems }: Network): readonly string[] {
  return [...new Set(problems.map(({ message }) => message))];
}

export interface StateView {
  readonly local: readonly StateProblem[];
  readonly missing: readonly ('backend' | 'locking' | 'encryption' | 'backup')[];
  /** The fields that lines of the free text answer in their place. */
  readonly told: readonly string[];
}

const names = ['backend', 'locking', 'encryption', 'backup'] as const;

/** What the section says of the state: its labelled values, and all other text. */
function saidOfState(value: JsonObject) {
  const { access, ...state } = memberObject(value, 'state');
  const labels: readonly string[] = names;
  const rest = Object.entries(state).filter(([key]) => !labels.includes(key));
  return {
    fields: {
      backend: memberText(state, 'backend'),
      locking: memberText(state, 'locking'),
      encryption: memberText(state, 'encryption'),
      backup: memberText(state, 'backup'),
    },
    text: [...rest.map(([, member]) => member), access].flatMap(textsOf).join('\n'),
  };
}

/** Whether anything is said of the state that does not come from the template. */
export function hasState(value: JsonObject): boolean {
  const { fields, text } = saidOfState(value);
  return [text, ...Object.values(fields)].some(
    (part) => part.trim() !== '' && !holdsTemplateText(part.trim()),
  );
}

/** What is to be said about the state's keeping; nothing while the template's text stands there. */
export function stateOf(value: JsonObject): StateView {
  if (!hasState(value)) return { local: [], missing: [], told: [] };
  const { fields, text } = saidOfState(value);
  return {
    local: localState(fields.backend, text),
    missing: missingState(fields, text),
    told: toldByLines(text),
  };
}

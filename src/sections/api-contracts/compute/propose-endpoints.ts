import { type Action, readActions, resourceSegment, type Verb } from './actions';
import type { HttpMethod } from './http-method';
import { namedEndpoints } from './named-endpoints';
import { pascalCase, pluralOf, withArticle } from './nouns';

export interface Endpoint {
  readonly method: HttpMethod;
  readonly path: string;
  readonly operationId: string;
  readonly requirements: readonly string[];
  readonly description: string;
}

const methods: Readonly<Record<Verb, HttpMethod>> = {
  create: 'POST',
  list: 'GET',
  get: 'GET',
  update: 'PUT',
  change: 'PATCH',
  delete: 'DELETE',
};
const order = Object.keys(methods);

/** The template's own version prefix. */
const prefix = '/api/v1';

interface Requirement {
  readonly id: string;
  readonly text: string;
}

/**
 * The operations that requirements ask for. A requirement that spells them out (`POST /orders`) asks for these;
 * else they are told by its verbs: create, add, register are POST; get and fetch GET by id; list GET; update
 * PUT; a change of one field PATCH; delete DELETE. Resources are in the plural. One operation for each method
 * and path: first those spelled out, then by the order in which resources first appear.
 */
export function proposeEndpoints(requirements: readonly Requirement[]): readonly Endpoint[] {
  const spelled = requirements.flatMap(({ id, text }) =>
    namedEndpoints(text).map(({ method, path, ...action }) => ({
      method,
      path,
      requirements: [id],
      ...namesOf({ ...action, field: [] }),
    })),
  );
  const others = requirements.filter(({ text }) => namedEndpoints(text).length === 0);
  return merged([...spelled, ...toldEndpoints(others)]);
}

function merged(endpoints: readonly Endpoint[]): readonly Endpoint[] {
  const byKey = new Map<string, Endpoint>();
  for (const endpoint of endpoints) {
    const key = `${endpoint.method} ${endpoint.path}`;
    const known = byKey.get(key);
    const all = [...(known?.requirements ?? []), ...endpoint.requirements];
    byKey.set(key, { ...(known ?? endpoint), requirements: [...new Set(all)] });
  }
  return [...byKey.values()];
}

function toldEndpoints(requirements: readonly Requirement[]): readonly Endpoint[] {
  const groups = new Map<string, Map<Verb, Wanted>>();
  for (const { id, text } of requirements)
    for (const action of readActions(text)) {
      const segment = resourceSegment(action.resource);
      const group = groups.get(segment) ?? new Map<Verb, Wanted>();
      groups.set(segment, group);
      group.set(action.verb, wantedBy(group.get(action.verb), action, id));
    }
  return [...groups].flatMap(([segment, group]) =>
    [...group]
      .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
      .map(([, wanted]) => endpointOf(segment, wanted)),
  );
}

interface Wanted {
  readonly action: Action;
  readonly requirements: readonly string[];
}

/** Changes of different fields are one operation, which then changes no field in particular. */
function wantedBy(known: Wanted | undefined, action: Action, id: string): Wanted {
  if (!known) return { action, requirements: [id] };
  const same = known.action.field.join() === action.field.join();
  const requirements = known.requirements.includes(id)
    ? known.requirements
    : [...known.requirements, id];
  return { action: same ? known.action : { ...known.action, field: [] }, requirements };
}

function endpointOf(segment: string, { action, requirements }: Wanted): Endpoint {
  const { verb } = action;
  const single = verb !== 'create' && verb !== 'list';
  return {
    method: methods[verb],
    path: `${prefix}/${segment}${single ? '/{id}' : ''}`,
    requirements,
    ...namesOf(action),
  };
}

function namesOf(action: Action): Pick<Endpoint, 'operationId' | 'description'> {
  return { operationId: operationIdOf(action), description: describe(action) };
}

function operationIdOf({ verb, resource, field }: Action): string {
  const words = resource.flatMap((word) => word.split('-'));
  const many = [...words.slice(0, -1), pluralOf(words.at(-1) ?? '')];
  if (verb === 'list') return `list${pascalCase(many)}`;
  return `${verb}${pascalCase(words)}${pascalCase(field.flatMap((word) => word.split('-')))}`;
}

function describe({ verb, resource, field }: Action): string {
  const one = withArticle(resource.join(' '));
  const many = [...resource.slice(0, -1), pluralOf(resource.at(-1) ?? '')].join(' ');
  const sentences: Readonly<Record<Verb, string>> = {
    create: `Creates ${one}`,
    list: `Lists ${many}`,
    get: `Returns ${one}`,
    update: `Replaces ${one}`,
    change: field.length > 0 ? `Changes the ${field.join(' ')} of ${one}` : `Changes ${one}`,
    delete: `Deletes ${one}`,
  };
  return sentences[verb];
}

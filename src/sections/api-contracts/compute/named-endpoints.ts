import type { Verb } from './actions';
import type { HttpMethod } from './http-method';
import { singularOf } from './nouns';

/** An operation that a requirement spells out: `POST /orders/{id}`. */
export interface NamedEndpoint {
  readonly method: HttpMethod;
  readonly path: string;
  readonly verb: Verb;
  readonly resource: readonly string[];
}

const spelled = /\b(GET|POST|PUT|PATCH|DELETE)[\s:`*]+(\/[\w{}:./-]*[\w}])/g;
const verbs: Readonly<Record<string, Verb>> = {
  POST: 'create',
  PUT: 'update',
  PATCH: 'change',
  DELETE: 'delete',
};

export function namedEndpoints(text: string): readonly NamedEndpoint[] {
  return [...text.matchAll(spelled)].flatMap(([, method = '', path = '']) => {
    const segments = path.split('/').filter((segment) => segment !== '');
    const last = segments.findLast((segment) => !isParameter(segment));
    if (last === undefined) return [];
    const single = isParameter(segments.at(-1) ?? '');
    const words = last.toLowerCase().split(/[^a-z\d]+/);
    const resource = [...words.slice(0, -1), singularOf(words.at(-1) ?? '')];
    const verb = verbs[method] ?? (single ? 'get' : 'list');
    return [{ method: method as HttpMethod, path, verb, resource }];
  });
}

function isParameter(segment: string): boolean {
  return /^[{:]/.test(segment);
}

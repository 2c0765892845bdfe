import { singularOf } from './nouns';

export interface PathTemplate {
  /** As OpenAPI writes it: `/orders/{id}`. */
  readonly path: string;
  /** The path with every parameter called alike: equal for paths that OpenAPI holds to be one. */
  readonly shape: string;
  readonly parameters: readonly string[];
  readonly query: readonly string[];
  /** The words between the parameters, `api` and version numbers left out. */
  readonly names: readonly string[];
}

const parameter = /^(?:\{([^{}]+)\}|:([\w-]+)|<([^<>]+)>)$/;
const segmentText = /^[\w.~!$&'()*+,;=:@%-]*$/;

/** Reads `/orders/{id}`, `/orders/:id`, `/orders/<id>?status`; a problem in words where it is no path. */
export function readPath(text: string): PathTemplate | string {
  const [path = '', query = ''] = text
    .replace(/^`+|`+$/g, '')
    .trim()
    .split(/[?#]/, 2);
  if (!path.startsWith('/')) return 'A path starts with /';
  const segments = path.replace(/\/+$/, '').split('/').slice(1);
  const parameters: string[] = [];
  const written: string[] = [];
  for (const segment of segments) {
    const match = parameter.exec(segment);
    if (!match && !segmentText.test(segment)) return `“${segment}” cannot stand in a path`;
    if (match) {
      const name = nameOf(match[1] ?? match[2] ?? match[3] ?? '', written.at(-1) ?? '', parameters);
      parameters.push(name);
      written.push(`{${name}}`);
    } else written.push(segment);
  }
  return {
    path: `/${written.join('/')}`,
    shape: `/${written.map((part) => (part.startsWith('{') ? '{}' : part)).join('/')}`,
    parameters,
    query: queryNames(query),
    names: written.filter((part) => !part.startsWith('{') && !/^(?:api|v\d+)?$/i.test(part)),
  };
}

/** A name that no parameter of the path has yet: `id` again after `/orders` is `orderId`. */
function nameOf(text: string, previous: string, taken: readonly string[]): string {
  const name = text.replace(/[^\w-]+/g, '') || 'id';
  if (!taken.includes(name)) return name;
  const own = /^[a-z]+$/i.test(previous) ? `${singularOf(previous)}Id` : `${name}2`;
  return taken.includes(own) ? `${own}${taken.length + 1}` : own;
}

function queryNames(query: string): readonly string[] {
  const names = query
    .split('&')
    .map((part) => (part.split('=')[0] ?? '').replace(/[^\w[\].-]/g, ''));
  return [...new Set(names.filter((name) => name !== ''))];
}

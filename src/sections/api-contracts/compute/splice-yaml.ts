import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type Node,
  parseDocument,
  stringify,
  type YAMLMap,
} from 'yaml';
import type { Change } from './merge-openapi';
import type { Data } from './openapi';

/** One level of the file's own layout. */
const layout = { lineWidth: 0 } as const;

export function writeYaml(document: Data): string {
  return stringify(document, layout);
}

/** The document in a YAML text, or undefined where it is none. */
export function readYaml(text: string): Document.Parsed | undefined {
  const document = parseDocument(text);
  return document.errors.length === 0 && isMap(document.contents) ? document : undefined;
}

/**
 * A YAML text with the changes made. Every other line stays as it was, comments too; only where the layout
 * allows no such edit (maps in braces) the library writes the document anew.
 */
export function changeYaml(text: string, changes: readonly Change[]): string {
  const document = parseDocument(text);
  for (const { path, value } of changes) document.setIn(path, document.createNode(value));
  const whole = document.toString(layout);
  const expected = JSON.stringify(sorted(document.toJS()));
  let spliced = text;
  for (const change of changes) spliced = spliceOne(spliced, change);
  const read = readYaml(spliced);
  return read && JSON.stringify(sorted(read.toJS())) === expected ? spliced : whole;
}

function spliceOne(text: string, { path, value }: Change): string {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) return text;
  let map: YAMLMap = contents;
  for (const [depth, key] of path.entries()) {
    const node: unknown = map.get(key, true);
    if (node === undefined) return append(text, map, nested(path.slice(depth), value));
    if (depth === path.length - 1) return replace(text, node, value);
    if (!isMap(node)) return text;
    if (node.items.length === 0) return fill(text, map, node, nested(path.slice(depth + 1), value));
    map = node;
  }
  return text;
}

function nested(path: readonly string[], value: Data): Data {
  return path.reduceRight<Data>((inner, key) => ({ [key]: inner }), value);
}

/** A scalar or a list in place of another one. */
function replace(text: string, node: unknown, value: Data): string {
  const range = (node as Node | null)?.range;
  if (!range || isCollection(node) || typeof value === 'object') {
    if (!range || !isCollection(node) || !Array.isArray(value)) return text;
    return text.slice(0, range[0]) + JSON.stringify(value) + text.slice(range[1]);
  }
  if (isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL'))
    return text;
  return text.slice(0, range[0]) + stringify(value, layout).trimEnd() + text.slice(range[1]);
}

/** New members as the last ones of a map in block style. */
function append(text: string, map: YAMLMap, members: Data): string {
  const [first] = map.items;
  const key = isPair(first) ? (first.key as Node).range?.[0] : undefined;
  if (map.flow || key === undefined) return text;
  const indent = key - (text.lastIndexOf('\n', key - 1) + 1);
  const end = lineEnd(text, lastOffset(map));
  return insertLines(text, end, members, indent);
}

/** Members of a map that is there but empty, `paths: {}`. */
function fill(text: string, parent: YAMLMap, node: YAMLMap, members: Data): string {
  const [first] = parent.items;
  const key = isPair(first) ? (first.key as Node).range?.[0] : undefined;
  if (parent.flow || key === undefined || !node.range) return text;
  const indent = key - (text.lastIndexOf('\n', key - 1) + 1) + 2;
  const bare = `${text.slice(0, node.range[0]).replace(/[ \t]+$/, '')}${text.slice(node.range[1])}`;
  const from = text.slice(0, node.range[0]).replace(/[ \t]+$/, '').length;
  return insertLines(bare, lineEnd(bare, from), members, indent);
}

function insertLines(text: string, at: number, members: Data, indent: number): string {
  const lines = stringify(members, layout).trimEnd().split('\n');
  const own = lines.map((line) => ' '.repeat(indent) + line);
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text.slice(0, at);
  const lead = before === '' || before.endsWith('\n') ? '' : ending;
  const rest = text.slice(at);
  return before + lead + own.join(ending) + (lead === '' || rest === '' ? ending : '') + rest;
}

/** Where the last thing in a node ends. */
function lastOffset(node: Node): number {
  if (isCollection(node) && !node.flow) {
    const last: unknown = node.items.at(-1);
    const inner = isPair(last) ? ((last.value ?? last.key) as Node) : (last as Node | undefined);
    if (inner?.range) return lastOffset(inner);
  }
  return node.range?.[1] ?? 0;
}

/** The end of the line at an offset, before its line break; an offset after one stays. */
function lineEnd(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** With the members of every map in one order: only what they are counts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}

/** What the writer takes: plain data in the order in which it is to be written. */
export type Yaml = string | number | boolean | null | readonly Yaml[] | YamlMap;

export interface YamlMap {
  readonly [key: string]: Yaml | undefined;
}

/** Block style, two spaces a level, a member that is `undefined` left out; ends with a line break. Deterministic. */
export function writeYaml(value: YamlMap): string {
  return `${mapLines(value).join('\n')}\n`;
}

function mapLines(map: YamlMap): string[] {
  return Object.entries(map).flatMap(([key, value]) =>
    value === undefined ? [] : memberLines(scalar(key), value),
  );
}

function memberLines(key: string, value: Yaml): string[] {
  if (!isNested(value)) return [`${key}: ${inline(value)}`];
  return [`${key}:`, ...nestedLines(value).map((line) => `  ${line}`)];
}

function nestedLines(value: readonly Yaml[] | YamlMap): string[] {
  return isList(value) ? value.flatMap(itemLines) : mapLines(value);
}

function itemLines(item: Yaml): string[] {
  if (!isNested(item)) return [`- ${inline(item)}`];
  return nestedLines(item).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

function isList(value: Yaml): value is readonly Yaml[] {
  return Array.isArray(value);
}

/** Lists and maps with something in them take lines of their own. */
function isNested(value: Yaml): value is readonly Yaml[] | YamlMap {
  if (isList(value)) return value.length > 0;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((member) => member !== undefined);
}

function inline(value: Yaml): string {
  if (isList(value)) return '[]';
  if (typeof value === 'object' && value !== null) return '{}';
  return typeof value === 'string' ? scalar(value) : String(value);
}

/** Starts with a letter, `/`, `_` or `$` and holds nothing that YAML reads as more than text. */
const plain = /^[\p{L}/_$][\p{L}\p{N} _/.,;()'’{}+<>=–—-]*$/u;
const word = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

function scalar(text: string): string {
  const isPlain = plain.test(text) && !/\s$/.test(text) && !word.test(text);
  return isPlain ? text : quoted(text);
}

/** What JSON leaves as it is but YAML's double quotes may not hold: control and format characters. */
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Half of a surrogate pair is no character: it becomes U+FFFD. */
function quoted(text: string): string {
  return JSON.stringify(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    unprintable,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

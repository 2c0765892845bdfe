import type { Plugin } from 'vite';
import { replacePart, rewriteLibrary, withoutMethods } from './rewrite-library.ts';

const library = '@codemirror/state';

/** What an editor has besides a text and its changes: selections, facets, states, sets of ranges. */
const editor = /^\/\*\*\nA single selection range\.[\s\S]*^export \{.*\};$/m;
const exports = 'export { ChangeDesc, ChangeSet, Line, MapMode, Text };';

/** What nobody asks a text or its changes: parts of it one by one, changes without what they insert. */
const unused =
  `iterRange iterLines iterGaps touchesRange invertedDesc composeDesc mapDesc desc filter
  create`.split(/\s+/);

/** What follows from it, and positions that are mapped in another way than the simple one. */
const parts: readonly (readonly [RegExp, string])[] = [
  [editor, exports],
  [/^import \{ findClusterBreak .*\n/m, ''],
  [/^function findClusterBreak\([\s\S]*?^\}\n/m, ''],
  [/^class PartialTextCursor \{[\s\S]*?^\}\n/m, ''],
  [/^class LineCursor \{[\s\S]*?^\}\n/m, ''],
  [
    /PartialTextCursor\.prototype\[Symbol\.iterator\] =\s+LineCursor\.prototype\[Symbol\.iterator\] = /,
    '',
  ],
  [/^ {4}toString\(\) \{\n {8}let result = [\s\S]*?^ {4}\}\n/m, ''],
  [/^ {4}toJSON\(\) \{ return this\.sections; \}\n/m, ''],
  [/^ {4}static fromJSON\(json\) \{(?:(?!^ {4}\})[\s\S])*?of ChangeDesc[\s\S]*?^ {4}\}\n/m, ''],
  [/\bmode != MapMode\.Simple\b/, 'false'],
  [/, mkSet = false\) \{/g, ') {\n    const mkSet = true;'],
];

/** The library's texts and changes alone. Throws when it has changed. */
export function textAlone(code: string): string {
  const alone = parts.reduce(
    (text, [part, instead]) => replacePart(text, part, instead, library),
    code,
  );
  return withoutMethods(alone, unused, library);
}

/** Lets an open plan load of @codemirror/state only the text and its changes. */
export function shakeState(): Plugin {
  return rewriteLibrary('shake-state', /@codemirror\/state\/dist\/index\.js$/, textAlone);
}

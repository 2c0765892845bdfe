import type { Plugin } from 'vite';
import { replacePart, rewriteLibrary } from './rewrite-library.ts';

const file = '/node_modules/@codemirror/state/dist/index.js';

/** Classes that the plan's text does not need; a later surface that imports them gets them as they are. */
const classes = ['StateEffect', 'Transaction', 'EditorState', 'RangeSet'];

// Two statements make the empty set; as one they can become a field.
const emptySet =
  /^RangeSet\.empty = .*(new RangeSet\(.*\));$([\s\S]*?)^RangeSet\.empty\.nextLayer = RangeSet\.empty;$/m;
const emptyInOne =
  'RangeSet.empty = /*@__PURE__*/(() => { const set = $1; set.nextLayer = set; return set; })();$2';

/** What the library makes by several statements, as one that can go: an enumeration, a class. */
const inOne: readonly (readonly [RegExp, string])[] = [
  [
    /^var CharCategory = [^(]*\(function \(CharCategory\) \{([\s\S]*?)\}\)\(CharCategory.*\);$/m,
    'const CharCategory = /*@__PURE__*/(() => { const CharCategory = {};$1})();',
  ],
  [
    /^class RangeValue \{[\s\S]*?^\}\n(?:RangeValue\.prototype.*\n)+/m,
    'const RangeValue = /*@__PURE__*/(() => {\n$&return RangeValue; })();\n',
  ],
];

function asOne(code: string): string {
  return inOne.reduce((text, [statements, one]) => replacePart(text, statements, one, file), code);
}

/**
 * The library sets these classes' constants by statements, which no bundler may leave out, and the
 * classes with them. As static fields they go where nobody uses the class. Throws when the library
 * has changed under it.
 */
export function withStaticFields(code: string): string {
  const whole = asOne(code).replace(emptySet, emptyInOne);
  if (!whole.includes('set.nextLayer = set')) throw new Error(`${file} has changed: no empty set`);
  return classes.reduce((text, name) => {
    const constant = new RegExp(`^${name}\\.(\\w+ = (?:.*;$|[\\s\\S]*?^\\}\\);$))`, 'gm');
    const fields = [...text.matchAll(constant)].map(([, field]) => `    static ${field}\n`);
    const body = new RegExp(`^class ${name}\\b[\\s\\S]*?^(?=\\}$)`, 'm');
    if (fields.length === 0 || !body.test(text)) throw new Error(`${file} has changed: no ${name}`);
    return text.replace(constant, '').replace(body, (found) => found + fields.join(''));
  }, whole);
}

/** Counts a text's clusters of characters, and does so much when it is loaded that no bundler leaves it out. */
const clusters = /@marijn\/find-cluster-break\//;

/** Lets an open plan load of @codemirror/state only the text and its changes. */
export function shakeState(): Plugin[] {
  return [
    rewriteLibrary('shake-state', /@codemirror\/state\/dist\/index\.js$/, withStaticFields),
    {
      name: 'planwright:shake-clusters',
      apply: 'build',
      transform: {
        filter: { id: clusters },
        handler: (code) => ({ code, map: null, moduleSideEffects: false }),
      },
    },
  ];
}

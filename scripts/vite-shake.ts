import type { Plugin } from 'vite';

const file = '/node_modules/@codemirror/state/dist/index.js';

/** Classes that the plan's text does not need; a later surface that imports them gets them as they are. */
const classes = ['StateEffect', 'Transaction', 'EditorState', 'RangeSet'];

// Two statements make the empty set; as one they can become a field.
const emptySet =
  /^RangeSet\.empty = .*(new RangeSet\(.*\));$([\s\S]*?)^RangeSet\.empty\.nextLayer = RangeSet\.empty;$/m;
const emptyInOne =
  'RangeSet.empty = /*@__PURE__*/(() => { const set = $1; set.nextLayer = set; return set; })();$2';

/**
 * The library sets these classes' constants by statements, which no bundler may leave out, and the
 * classes with them. As static fields they go where nobody uses the class. Throws when the library
 * has changed under it.
 */
export function withStaticFields(code: string): string {
  const whole = code.replace(emptySet, emptyInOne);
  if (whole === code) throw new Error(`${file} has changed: no empty set`);
  return classes.reduce((text, name) => {
    const constant = new RegExp(`^${name}\\.(\\w+ = (?:.*;$|[\\s\\S]*?^\\}\\);$))`, 'gm');
    const fields = [...text.matchAll(constant)].map(([, field]) => `    static ${field}\n`);
    const body = new RegExp(`^class ${name}\\b[\\s\\S]*?^(?=\\}$)`, 'm');
    if (fields.length === 0 || !body.test(text)) throw new Error(`${file} has changed: no ${name}`);
    return text.replace(constant, '').replace(body, (found) => found + fields.join(''));
  }, whole);
}

/** Lets an open plan load of @codemirror/state only the text and its changes. */
export function shakeState(): Plugin {
  return {
    name: 'planwright:shake-state',
    apply: 'build',
    transform: {
      filter: { id: /@codemirror\/state\/dist\/index\.js$/ },
      handler: (code) => ({ code: withStaticFields(code), map: null }),
    },
  };
}

// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { withoutUnused } from './vite-react.ts';

/** The page's address is no file's: the tests run at the project's root. */
const root = `${process.cwd()}/`;
const library = readFileSync(
  `${root}node_modules/react-dom/cjs/react-dom-client.production.js`,
  'utf8',
);
const require = createRequire(`${root}package.json`);
const installed: Readonly<Record<string, string>> = {
  react: 'react/cjs/react.production.js',
  scheduler: 'scheduler',
  'react-dom': 'react-dom/cjs/react-dom.production.js',
};

type Client = typeof import('react-dom/client');
type React = typeof import('react');

/** The library as the build has it, beside the same React. */
function shaken(): { client: Client; react: React; flushSync: (run: () => void) => void } {
  const react: React = requireFrom('react');
  const exports = {} as Client;
  const run = new Function('require', 'exports', withoutUnused(library));
  const dom = {} as typeof import('react-dom');
  const domCode = readFileSync(`${root}node_modules/${installed['react-dom']}`, 'utf8');
  new Function('require', 'exports', domCode)(requireFrom, dom);
  run((name: string) => (name === 'react-dom' ? dom : requireFrom(name)), exports);
  return { client: exports, react, flushSync: dom.flushSync };
}

const loaded = new Map<string, unknown>();
function requireFrom(name: string): never {
  if (!loaded.has(name)) {
    const file = require.resolve(`${root}node_modules/${installed[name]}`);
    loaded.set(name, require(file));
  }
  return loaded.get(name) as never;
}

it('draws, changes, keeps state, waits, catches and takes away', async () => {
  const { client, react, flushSync } = shaken();
  const {
    createElement: h,
    Suspense,
    useState,
    useEffect,
    Component,
    use,
    startTransition,
  } = react;
  const seen: string[] = [];
  let change: (text: string) => void = () => undefined;
  const later = Promise.withResolvers<string>();
  const Later = () => h('i', null, use(later.promise));
  const Field = () => {
    const [text, setText] = useState('a');
    change = setText;
    useEffect(() => {
      seen.push(text);
      return () => void seen.push(`not ${text}`);
    }, [text]);
    if (text === 'wrong') throw new Error('wrong');
    return h('input', { value: text, onChange: (event) => setText(event.target.value) });
  };
  class Caught extends Component<{ children: unknown }> {
    override state = { caught: false };
    static getDerivedStateFromError = () => ({ caught: true });
    override render = () => (this.state.caught ? 'caught' : (this.props.children as never));
  }
  const container = document.createElement('div');
  document.body.append(container);
  const page = client.createRoot(container, { onCaughtError: () => undefined });
  flushSync(() =>
    page.render(
      h(
        Caught,
        null,
        h(Field, { key: 1 }),
        h('svg', { key: 2 }, h('title', null, 'Drawn')),
        h(Suspense, { key: 3, fallback: '…' }, h(Later)),
      ),
    ),
  );
  expect(container.innerHTML).toBe('<input value="a"><svg><title>Drawn</title></svg>…');
  flushSync(() => change('b'));
  expect(container.querySelector('input')?.value).toBe('b');
  startTransition(() => change('c'));
  later.resolve('there');
  await expect.poll(() => container.querySelector('i')?.textContent).toBe('there');
  await expect.poll(() => seen).toEqual(['a', 'not a', 'b', 'not b', 'c']);
  flushSync(() => change('wrong'));
  expect(container.textContent).toBe('caught');
  flushSync(() => page.unmount());
  expect(container.innerHTML).toBe('');
});

it('refuses a library that it no longer knows', () => {
  expect(() => withoutUnused('var isHydrating = !1,\n')).toThrow('has changed');
});

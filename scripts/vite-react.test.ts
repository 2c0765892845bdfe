// @vitest-environment jsdom
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, expect, it, vi } from 'vitest';
import { withoutUnused } from './vite-react.ts';

/** The page's address is no file's: the tests run at the project's root. */
const modules = `${process.cwd()}/node_modules`;
const folder = mkdtempSync(`${modules}/.shake-`);
const require = createRequire(`${folder}/`);

/** The production build of a package, beside the others. */
function place<T>(name: string, file: string, change = (code: string) => code): T {
  const code = readFileSync(`${modules}/${file}.production.js`, 'utf8');
  const beside = change(code).replace(/require\("(react|react-dom)"\)/g, 'require("./$1.cjs")');
  writeFileSync(`${folder}/${name}.cjs`, beside);
  return require(`./${name}.cjs`);
}

// Every browser has it, the tests' has not.
vi.stubGlobal('reportError', () => undefined);

afterAll(() => rmSync(folder, { recursive: true }));

it('draws, changes, keeps state, catches and takes away', async () => {
  const react = place<typeof import('react')>('react', 'react/cjs/react');
  const { flushSync } = place<typeof import('react-dom')>('react-dom', 'react-dom/cjs/react-dom');
  const { createRoot } = place<typeof import('react-dom/client')>(
    'client',
    'react-dom/cjs/react-dom-client',
    withoutUnused,
  );
  const { createElement: h, useState, useEffect, Component, startTransition } = react;
  const seen: string[] = [];
  let change: (text: string) => void = () => undefined;
  const Field = () => {
    const [text, setText] = useState('a');
    useEffect(() => {
      change = setText;
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
  const page = createRoot(container, { onCaughtError: () => undefined });
  flushSync(() =>
    page.render(
      h(
        Caught,
        null,
        h(Field, { key: 1 }),
        h(
          'svg',
          { key: 2, strokeWidth: 2, style: { opacity: 1, top: 1 } },
          h('title', null, 'Drawn'),
        ),
      ),
    ),
  );
  expect(container.innerHTML).toBe(
    '<input value="a"><svg stroke-width="2" style="opacity: 1; top: 1px;"><title>Drawn</title></svg>',
  );
  flushSync(() => change('b'));
  expect(container.querySelector('input')?.value).toBe('b');
  startTransition(() => change('c'));
  await expect.poll(() => seen).toEqual(['a', 'not a', 'b', 'not b', 'c']);
  flushSync(() => change('wrong'));
  expect(container.textContent).toBe('caught');
  flushSync(() => page.unmount());
  expect(container.innerHTML).toBe('');
});

it('hears what is typed, composed, played and left', () => {
  const { createElement: h } = place<typeof import('react')>('react', 'react/cjs/react');
  const { flushSync } = place<typeof import('react-dom')>('react-dom', 'react-dom/cjs/react-dom');
  const { createRoot } = place<typeof import('react-dom/client')>(
    'client',
    'react-dom/cjs/react-dom-client',
    withoutUnused,
  );
  const seen: string[] = [];
  const hear = (event: { type: string }) => seen.push(event.type);
  const container = document.createElement('div');
  document.body.append(container);
  const page = createRoot(container);
  flushSync(() =>
    page.render(
      h('textarea', {
        onChange: hear,
        onCompositionStart: hear,
        onCompositionEnd: hear,
        onAnimationEnd: hear,
        onTransitionEnd: hear,
        onFocus: hear,
        onBlur: hear,
        onKeyDown: ({ key }) => seen.push(`key ${key}`),
      }),
    ),
  );
  const field = container.querySelector('textarea');
  field?.focus();
  field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  // As a field that is filled by the browser.
  for (const type of ['keydown', 'compositionstart', 'compositionend', 'animationend'])
    field?.dispatchEvent(new Event(type, { bubbles: true }));
  // As a browser does: React watches what scripts set.
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, 'a');
  for (const type of ['input', 'transitionend'])
    field?.dispatchEvent(new Event(type, { bubbles: true }));
  field?.blur();
  expect(seen).toEqual([
    'focus',
    'key Escape',
    'key Unidentified',
    'compositionstart',
    'compositionend',
    'animationend',
    'change',
    'transitionend',
    'blur',
  ]);
  flushSync(() => page.unmount());
});

it('refuses a library that it no longer knows', () => {
  expect(() => withoutUnused('var isHydrating = !1,\n')).toThrow('has changed');
});

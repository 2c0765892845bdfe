import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { MarkdownPage } from './markdown-page';

const shown = (text: string) =>
  render(<MarkdownPage text={text} follow={() => undefined} />).container.textContent;

it.each([
  ['Under &lt;200 ms, R&amp;D', 'Under <200 ms, R&D'],
  ['a &#124; b &#x7C; c', 'a | b | c'],
  ['&unheard; &#1114112; & so on', '&unheard; &#1114112; & so on'],
  ['`&lt;` in code', '&lt; in code'],
])('%s is read as %s', (text, read) => {
  expect(shown(text)).toBe(read);
});

it('draws links that lead to the web alone as links', () => {
  const { container } = render(
    <MarkdownPage
      text="[a](https://example.org) [b](javascript:alert(1)) [c](other.md)"
      follow={() => undefined}
    />,
  );
  expect([...container.querySelectorAll('a')].map(({ href }) => href)).toEqual([
    'https://example.org/',
  ]);
});

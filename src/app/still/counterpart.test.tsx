import { expect, it } from 'vitest';
import { counterpart } from './counterpart';

function page(html: string): Element {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

it('stands at the same place', () => {
  const still = page('<p></p><ul><li>a</li><li id="here">b</li></ul>');
  const app = page('<p></p><ul><li>a</li><li>b</li></ul>');
  const here = still.querySelector('#here');
  expect(here && counterpart(still, app, here)?.textContent).toBe('b');
});

it('is missing where another kind of element stands, or none', () => {
  const still = page('<p></p><button>a</button>');
  const button = still.querySelector('button');
  expect(button && counterpart(still, page('<p></p><a>a</a>'), button)).toBeUndefined();
  expect(button && counterpart(still, page('<p></p>'), button)).toBeUndefined();
});

it('is found past what is shown only in passing', () => {
  const still = page('<button>a</button>');
  const app = page('<section data-passing><button>Dismiss</button></section><button>a</button>');
  const button = still.querySelector('button');
  expect(button && counterpart(still, app, button)?.textContent).toBe('a');
});

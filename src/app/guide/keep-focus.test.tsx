import { render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFocus } from './keep-focus';

function Page() {
  return (
    <div id="root">
      <main id="main" tabIndex={-1}>
        <div>
          <h1>Checks</h1>
          <div>
            <ul>
              {[1, 2].map((sign) => (
                <li key={sign}>
                  <input aria-label={`Sign ${sign}`} />
                  <button type="button" id={`x${sign}`}>
                    Remove
                  </button>
                </li>
              ))}
            </ul>
            <button type="button" id="add">
              Add sign
            </button>
          </div>
        </div>
      </main>
      <aside>
        <ul>
          {[1, 2].map((finding) => (
            <li key={finding}>
              <button type="button" id={`go${finding}`}>
                Go to<i> {finding}</i>
              </button>
              <button type="button" id={`fix${finding}`}>
                Fix<i> {finding}</i>
              </button>
            </li>
          ))}
        </ul>
      </aside>
    </div>
  );
}

let stop: () => void;

beforeEach(() => {
  render(<Page />);
  stop = keepFocus();
});

afterEach(() => stop());

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`There is no #${id}`);
  return found;
}

function line(id: string): HTMLElement {
  return byId(id).closest('li') ?? byId(id);
}

/** What has the focus once frames were drawn after `change`. */
async function focusAfter(change: () => void): Promise<string> {
  change();
  await new Promise((resolve) => setTimeout(resolve, 60));
  const { activeElement: element } = document;
  return element?.id || element?.getAttribute('aria-label') || element?.nodeName || '';
}

describe('the focus, when what had it is gone', () => {
  it('goes to the line that took the place, at what is typed there', async () => {
    byId('x1').focus();
    expect(await focusAfter(() => line('x1').remove())).toBe('x2');
    expect(await focusAfter(() => byId('x2').remove())).toBe('Sign 2');
  });

  it('goes to nothing that takes letters, while they are being typed in what is gone', async () => {
    const input = line('x1').querySelector('input') ?? byId('x1');
    input.focus();
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(await focusAfter(() => line('x1').remove())).toBe('main');
  });

  it('goes to the neighbour of a check box, which takes no letters', async () => {
    const input = line('x1').querySelector('input') ?? byId('x1');
    input.setAttribute('type', 'checkbox');
    input.focus();
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(await focusAfter(() => line('x1').remove())).toBe('Sign 2');
  });

  it('goes to the neighbour of what a key has taken away', async () => {
    const input = line('x1').querySelector('input') ?? byId('x1');
    input.focus();
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
    expect(await focusAfter(() => line('x1').remove())).toBe('Sign 2');
  });

  it('goes to what follows a list that is empty', async () => {
    byId('x1').focus();
    expect(await focusAfter(() => line('x1').parentElement?.replaceChildren())).toBe('add');
  });

  it('goes to the next finding’s same button, and from the last one back', async () => {
    byId('fix1').focus();
    expect(await focusAfter(() => line('fix1').remove())).toBe('fix2');
    expect(await focusAfter(() => byId('fix2').remove())).toBe('go2');
  });

  it('goes to the page’s content when a whole form is another', async () => {
    byId('add').focus();
    expect(await focusAfter(() => byId('add').parentElement?.remove())).toBe('main');
  });

  it('comes back from a menu that closes, also where its button is gone', async () => {
    byId('x1').focus();
    const entry = document.createElement('button');
    document.body.append(entry);
    entry.focus();
    line('x1').remove();
    expect(await focusAfter(() => entry.remove())).toBe('x2');
  });

  it('finds the neighbours of where it stood last, also after a move', async () => {
    byId('x1').focus();
    line('x2').after(line('x1'));
    byId('x1').focus();
    expect(await focusAfter(() => line('x1').remove())).toBe('x2');
  });

  it('stays with whoever took it meanwhile', async () => {
    byId('x1').focus();
    line('x1').remove();
    expect(await focusAfter(() => byId('add').focus())).toBe('add');
  });

  it('is not given to anything after a press beside all controls', async () => {
    byId('x1').focus();
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(await focusAfter(() => line('x1').remove())).toBe('BODY');
  });
});

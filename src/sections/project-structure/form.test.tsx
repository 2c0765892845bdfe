import { readFileSync } from 'node:fs';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MemorySection, memoryPlan } from '@/components/fields/testing/memory-plan';
import { sections } from '..';
import { diffOf } from '../testing/edit-text';
import { sample } from '../testing/sample-text';
import { StructureForm } from './form';

function open(text = sample) {
  const memory = memoryPlan(text, sections);
  render(
    <MemorySection memory={memory} id="project-structure">
      <StructureForm />
    </MemorySection>,
  );
  return memory;
}

const tree = () => screen.getByRole('list', { name: 'Source tree' });
const names = () => within(tree()).getAllByRole<HTMLInputElement>('textbox', { name: /^Name/ });
const nameOf = (name: string) => {
  const input = names().find(({ value }) => value === name);
  if (!input) throw new Error(`No entry is called ${name}`);
  return input;
};
const press = (element: HTMLElement, key: string, more: object = {}) => {
  act(() => element.focus());
  fireEvent.keyDown(element, { key, ...more });
};
const changed = (text: string) => diffOf(sample, text);

describe('the tree of the sample', () => {
  it('renames an entry in its own line', () => {
    const memory = open();
    fireEvent.change(nameOf('delivery/'), { target: { value: 'dispatch/' } });
    expect(changed(memory.text())).toEqual([
      '-├── delivery/            # Queue workers, push, escalation, API',
      '+├── dispatch/            # Queue workers, push, escalation, API',
    ]);
  });

  it('adds below by Enter, and writes with the first letter', () => {
    const memory = open();
    press(nameOf('androidApp/'), 'Enter');
    expect(memory.text()).toBe(sample);
    const fresh = screen.getByRole('textbox', { name: 'Name, new entry' });
    expect(document.activeElement).toBe(fresh);
    fireEvent.change(fresh, { target: { value: 'w' } });
    fireEvent.change(nameOf('w'), { target: { value: 'watchApp/' } });
    expect(changed(memory.text())).toEqual(['+├── watchApp/']);
    expect(document.activeElement).toBe(nameOf('watchApp/'));
  });

  it('leaves the focus where it is when a line comes from elsewhere', () => {
    const memory = open();
    press(nameOf('androidApp/'), 'Enter');
    const fresh = screen.getByRole('textbox', { name: 'Name, new entry' });
    fireEvent.change(fresh, { target: { value: 'watchApp/' } });
    expect(memory.text()).toContain('├── watchApp/');
    act(() => nameOf('watchApp/').blur());
    act(() => memory.replace('├── watchApp/', '├── webApp/\n├── watchApp/'));
    expect(nameOf('webApp/')).toBeDefined();
    expect(document.activeElement).toBe(document.body);
  });

  it('moves in and out by Alt and an arrow, the branches drawn anew', () => {
    const memory = open();
    press(nameOf('androidApp/'), 'ArrowRight', { altKey: true });
    expect(changed(memory.text())).toEqual(['-├── androidApp/', '+│   └── androidApp/']);
    press(nameOf('androidApp/'), 'ArrowLeft', { altKey: true });
    expect(memory.text()).toBe(sample);
  });

  it('changes nothing by Tab that walks through the names', () => {
    const memory = open();
    expect(fireEvent.keyDown(nameOf('androidApp/'), { key: 'Tab' })).toBe(true);
    expect(fireEvent.keyDown(nameOf('androidApp/'), { key: 'Tab', shiftKey: true })).toBe(true);
    expect(memory.text()).toBe(sample);
  });

  it('moves a name in by Tab while it is typed, and keeps what was typed', () => {
    const memory = open();
    fireEvent.change(nameOf('androidApp/'), { target: { value: 'android/' } });
    press(nameOf('android/'), 'Enter');
    const fresh = screen.getByRole('textbox', { name: 'Name, new entry' });
    fireEvent.change(fresh, { target: { value: 'wear/' } });
    press(nameOf('wear/'), 'Tab');
    expect(changed(memory.text())).toEqual(['-├── androidApp/', '+├── android/', '+│   └── wear/']);
  });

  it('lets Tab go on after Escape', () => {
    const memory = open();
    fireEvent.change(nameOf('androidApp/'), { target: { value: 'android/' } });
    press(nameOf('android/'), 'Escape');
    expect(fireEvent.keyDown(nameOf('android/'), { key: 'Tab' })).toBe(true);
    expect(changed(memory.text())).toEqual(['-├── androidApp/', '+├── android/']);
  });

  it('moves a branch by Alt and an arrow', () => {
    const memory = open();
    press(nameOf('androidApp/'), 'ArrowDown', { altKey: true });
    expect(changed(memory.text())).toEqual([
      '-├── androidApp/',
      '-└── iosApp/',
      '+├── iosApp/',
      '+└── androidApp/',
    ]);
    expect(document.activeElement).toBe(nameOf('androidApp/'));
  });

  it('removes an empty line by Backspace', () => {
    const memory = open();
    fireEvent.change(nameOf('androidApp/'), { target: { value: '' } });
    const empty = names().find(({ value }) => value === '') as HTMLInputElement;
    press(empty, 'Backspace');
    expect(changed(memory.text())).toEqual(['-├── androidApp/']);
  });

  it('writes a remark where the others stand', () => {
    const memory = open();
    const remark = within(tree()).getByRole('textbox', { name: 'Remark on iosApp/' });
    fireEvent.change(remark, { target: { value: 'Shell only' } });
    expect(changed(memory.text())).toEqual([
      '-└── iosApp/',
      '+└── iosApp/              # Shell only',
    ]);
  });

  it('adds a root folder apart from the others', () => {
    const memory = open();
    fireEvent.click(screen.getAllByRole('button', { name: 'Add root folder' })[1] as HTMLElement);
    const fresh = screen.getByRole('textbox', { name: 'Name, new entry' });
    fireEvent.change(fresh, { target: { value: 'docs/' } });
    expect(changed(memory.text())).toEqual(['+', '+docs/']);
    expect(document.activeElement).toBe(nameOf('docs/'));
  });

  it('says why a name is not written', () => {
    const memory = open();
    fireEvent.change(nameOf('server/'), { target: { value: '' } });
    expect(memory.text()).toBe(sample);
    const words = screen.getByText(/Not saved: .* directory tree/);
    const name = screen.getByRole('textbox', { description: words.textContent });
    expect(name.getAttribute('aria-invalid')).toBe('true');
  });
});

describe('the menu of an entry', () => {
  const offered = async (name: string) => {
    const line = nameOf(name).closest('li');
    if (!line) throw new Error('An entry stands in a list');
    fireEvent.click(within(line).getByRole('button', { name: `Actions: ${name}` }));
    const entries = await screen.findAllByRole('menuitem', {}, { timeout: 9000 });
    return entries
      .filter((entry) => !entry.hasAttribute('data-disabled'))
      .map((entry) => entry.textContent.replace(/\s*(?:Enter|Alt.*)$/, ''));
  };

  it('offers only the ways that are open to it', async () => {
    open();
    expect(await offered('server/')).toEqual(['Add below', 'Move down', 'Remove']);
  });

  it('goes in and out where it can', async () => {
    open();
    expect(await offered('androidApp/')).toEqual([
      'Add below',
      'Move in',
      'Move out',
      'Move up',
      'Move down',
      'Remove',
    ]);
  });
});

describe('the layouts of a template', () => {
  const product = readFileSync('src/templates/product.md', 'utf8');

  it('leave one tree when one is chosen', () => {
    const memory = open(product);
    const keep = screen.getByRole<HTMLButtonElement>('button', { name: 'Keep this layout' });
    expect(screen.queryByRole('list', { name: 'Source tree' })).toBeNull();
    expect(keep.disabled).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: /Web application/ }));
    fireEvent.click(keep);
    expect(names().map(({ value }) => value)).toContain('frontend/');
    expect(memory.text()).not.toMatch(/^# .*Option \d/m);
    expect(memory.text()).not.toContain('REMOVE IF UNUSED');
  });

  it('are chosen from the project type', () => {
    open(product.replace(/(\*\*Project Type\*\*: ).*/, '$1web'));
    expect(screen.getByRole('checkbox', { name: /Web application/, checked: true })).toBeDefined();
    expect(screen.getByText(/project type “web”/)).toBeDefined();
  });

  it('make a hybrid with infrastructure, which this template does not offer', () => {
    const memory = open(product);
    fireEvent.click(screen.getByRole('checkbox', { name: /Single project/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /Infrastructure/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep these 2' }));
    expect(memory.text()).toMatch(/└── unit\/\n\niac\/\n├── backend\.tf/);
  });
});

import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { writeTyped } from '../ui/typed-later';
import { GeneratedForm } from './generated-form';
import { MemorySection, memoryPlan } from './testing/memory-plan';
import { release, releaseText } from './testing/release-plan';

function open(text = releaseText) {
  const memory = memoryPlan(text, [release]);
  render(
    <MemorySection memory={memory} id="release">
      <GeneratedForm />
    </MemorySection>,
  );
  return memory;
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string, value: string) =>
  fireEvent.change(field(label), { target: { value } });

describe('a field that is being typed', () => {
  it('writes each input into the text, as the one line that it is', () => {
    const memory = open();
    type('Owner', 'Ada Okafor, Ines');
    expect(memory.text()).toBe(releaseText.replace('Ada Okafor', 'Ada Okafor, Ines'));
  });

  it('keeps the blank that is typed and writes none', () => {
    const memory = open();
    type('Owner', 'Ada ');
    expect(field('Owner').value).toBe('Ada ');
    expect(memory.text()).toContain('**Owner**: Ada\n');
    fireEvent.blur(field('Owner'));
    expect(field('Owner').value).toBe('Ada');
  });

  it('keeps what is typed while what was typed before it is being drawn', () => {
    const memory = open();
    field('Owner').focus();
    type('Owner', 'Ada ');
    act(() => {
      writeTyped();
      type('Owner', 'Ada Ines');
    });
    expect(field('Owner').value).toBe('Ada Ines');
    expect(memory.text()).toContain('**Owner**: Ada Ines\n');
  });

  it('keeps what is being composed while what was typed before it is being drawn', () => {
    open();
    type('Owner', 'Ada ');
    act(() => {
      writeTyped();
      fireEvent.compositionStart(field('Owner'));
      type('Owner', 'Ada に');
    });
    expect(field('Owner').value).toBe('Ada に');
    fireEvent.compositionEnd(field('Owner'));
  });

  it('takes a foreign change', () => {
    const memory = open();
    type('Owner', 'Ines');
    act(() => memory.replace('Ines', 'Jonas'));
    expect(field('Owner').value).toBe('Jonas');
  });

  it('takes no foreign change while an input method composes, and writes when it ends', () => {
    const memory = open();
    fireEvent.compositionStart(field('Owner'));
    type('Owner', 'に');
    act(() => memory.replace('Ada Okafor', 'Jonas'));
    expect(field('Owner').value).toBe('に');
    expect(memory.text()).toContain('**Owner**: Jonas');
    fireEvent.change(field('Owner'), { target: { value: '日本' } });
    fireEvent.compositionEnd(field('Owner'));
    expect(memory.text()).toContain('**Owner**: 日本');
  });

  it('keeps what is refused, with the reason, until it is typed anew', () => {
    const text = releaseText.replace('Said in passing.', '<!-- Said aside. -->');
    const memory = open(text);
    const said = screen.getByDisplayValue<HTMLTextAreaElement>(/Said/);
    fireEvent.change(said, { target: { value: '<!-- Said' } });
    expect(memory.text()).toBe(text);
    expect(said.value).toBe('<!-- Said');
    expect(said.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/^Not saved: /)).toBeDefined();
    fireEvent.blur(said);
    expect(said.value).toBe('<!-- Said');
    fireEvent.change(said, { target: { value: '<!-- Said again. -->' } });
    expect(memory.text()).toBe(text.replace('Said aside.', 'Said again.'));
    expect(screen.queryByText(/^Not saved: /)).toBeNull();
  });

  it('goes with its paragraph where it is left empty and nothing asks for it', () => {
    const memory = open();
    const said = screen.getByDisplayValue<HTMLTextAreaElement>(/^Said/);
    fireEvent.change(said, { target: { value: '' } });
    expect(screen.queryByText(/^Not saved: /)).toBeNull();
    expect(memory.text()).toBe(releaseText);
    fireEvent.blur(said);
    expect(memory.text()).toBe(releaseText.replace('Said in passing.\n\n', ''));
    expect(screen.queryByDisplayValue(/^Said/)).toBeNull();
  });

  it('writes paragraphs as what belongs to its label', () => {
    const memory = open();
    type('Story', 'One.\n\nTwo.');
    expect(memory.text()).toBe(releaseText.replace('One ward first.', 'One.\n\n  Two.'));
    expect(field('Story').value).toBe('One.\n\nTwo.');
    expect(screen.queryByText(/^Not saved: /)).toBeNull();
  });

  it('makes a label that is absent, where the template has it', () => {
    const memory = open(releaseText.replace('**Day**: 2026-12-01\n\n', ''));
    type('Day', '2026-12-02');
    expect(memory.text()).toBe(releaseText.replace('2026-12-01', '2026-12-02'));
    type('Day', '');
    expect(memory.text()).toBe(releaseText.replace(' 2026-12-01', ''));
  });

  it('makes an absent label from several pasted lines', () => {
    const memory = open(releaseText.replace('**Story**:\nOne ward first.\n\n', ''));
    type('Story', 'First line.\nSecond line.');
    expect(memory.text()).toContain('**Story**: First line.\nSecond line.\n');
  });
});

import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { giveOwnForm } from './own-form';

function page(content: ReactNode) {
  const { container } = render(content);
  onTestFinished(giveOwnForm());
  return [...container.querySelectorAll<HTMLInputElement>('input, textarea')];
}

describe('giveOwnForm', () => {
  it('leaves only the field that has the focus in its form', () => {
    const [first, second] = page([<textarea key="a" />, <input key="b" type="text" />]);
    first?.focus();
    expect([...(first?.form?.elements ?? [])]).toEqual([first]);
    second?.focus();
    expect(first?.form).toBeNull();
    expect([...(second?.form?.elements ?? [])]).toEqual([second]);
  });

  it('leaves a field in the form that it stands in, and boxes to their group', () => {
    const [name, box] = page([
      <form key="a" id="new">
        <input />
      </form>,
      <input key="b" type="radio" name="a" />,
    ]);
    name?.focus();
    expect(name?.form?.id).toBe('new');
    box?.focus();
    expect(box?.form).toBeNull();
  });

  it('sends nothing with Enter', () => {
    const [field] = page(<input />);
    field?.focus();
    const sent = new SubmitEvent('submit', { bubbles: true, cancelable: true });
    field?.form?.dispatchEvent(sent);
    expect(sent.defaultPrevented).toBe(true);
  });
});

import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Field } from './field';
import { IdPicker } from './id-picker';

const options = [
  { id: 'FR-001', label: 'Queue a message' },
  { id: 'FR-002', label: 'Deliver a message' },
];

function Harness({ start = [] }: { start?: string[] }) {
  const [ids, setIds] = useState(start);
  return (
    <>
      <Field label="Requirements">
        {(control) => (
          <IdPicker {...control} ids={ids} options={options} onChange={setIds} unknown={['FR-9']} />
        )}
      </Field>
      <output aria-label="ids">{ids.join(' ')}</output>
    </>
  );
}

const input = () => screen.getByLabelText<HTMLInputElement>('Requirements');
const type = (value: string) => fireEvent.change(input(), { target: { value } });
const press = (key: string) => fireEvent.keyDown(input(), { key });
const picked = () => screen.getByLabelText('ids').textContent;

describe('IdPicker', () => {
  it('picks a suggestion by keyboard', () => {
    render(<Harness />);
    type('deliver');
    press('ArrowDown');
    expect(input().getAttribute('aria-activedescendant')).toBe(screen.getByRole('option').id);
    press('Enter');
    expect(picked()).toBe('FR-002');
  });

  it('takes an id that is not defined and flags it', () => {
    render(<Harness />);
    type('FR-9');
    press('Enter');
    expect(picked()).toBe('FR-9');
    expect(screen.getByText('(not defined)')).toBeDefined();
  });

  it('keeps what was typed when it is left', () => {
    render(<Harness start={['FR-001']} />);
    type('ADR-004');
    fireEvent.blur(input());
    expect(picked()).toBe('FR-001 ADR-004');
  });

  it('removes the last id by Backspace and any by its button', () => {
    render(<Harness start={['FR-001', 'FR-002', 'ADR-001']} />);
    press('Backspace');
    fireEvent.click(screen.getByRole('button', { name: 'Remove FR-001' }));
    expect(picked()).toBe('FR-002');
  });

  it('closes the suggestions by Escape', () => {
    render(<Harness />);
    type('FR');
    expect(screen.getAllByRole('option')).toHaveLength(2);
    press('Escape');
    expect(screen.queryAllByRole('option')).toHaveLength(0);
  });
});

import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NewPlanForm } from './new-plan-form';

it('says what is missing, and goes to the first field that it is missing in', () => {
  render(<NewPlanForm proposed="001" />);
  fireEvent.click(screen.getByRole('button', { name: 'Create plan' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Feature'));
  expect(screen.getByText('Say what the feature is called')).toBeDefined();
  fireEvent.change(screen.getByLabelText('Number'), { target: { value: 'one' } });
  fireEvent.click(screen.getByRole('button', { name: 'Create plan' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Number'));
});

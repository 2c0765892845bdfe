import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { isTemplateText } from './template-text';
import { Textarea } from './textarea';

describe('the text of a template', () => {
  it.each([
    ['[Its name, as in the spec]', true],
    ['[Yes/Partially/No] — Pivot cost: [Low/Medium/High]', true],
    ['FR-xxx, NFR-xxx', true],
    ['YYYY-MM-DD', true],
    ['Blood alerts', false],
    ['[What it does,\nand why]', true],
    ['[spec.md](spec.md)', false],
    ['[ADR-001], [ADR-002]', false],
    ['[1]', false],
    ['[Draft] It begins.\n\nIt ends with a source [1]', false],
    ['', false],
    [undefined, false],
  ])('%s: %s', (text, expected) => {
    expect(isTemplateText(text)).toBe(expected);
  });

  it.each([
    ['[Its name]', 0],
    ['Its name', 8],
  ])('in a field is selected with the focus: %s', async (value, start) => {
    render(<Textarea aria-label="Name" value={value} onChange={vi.fn()} />);
    const field = screen.getByLabelText<HTMLTextAreaElement>('Name');
    field.setSelectionRange(value.length, value.length);
    act(() => field.focus());
    field.setSelectionRange(value.length, value.length);
    await vi.waitFor(() => expect(field.selectionStart).toBe(start));
    expect(field.selectionEnd).toBe(value.length);
  });
});

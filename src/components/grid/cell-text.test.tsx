import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CellText } from './cell-text';

const html = (text: string) => render(<CellText text={text} />).container.innerHTML;

describe('CellText', () => {
  it('draws words as they are', () => {
    expect(html('Arrival of a bus, re-planned')).toBe('Arrival of a bus, re-planned');
  });

  it('keeps an id whole', () => {
    expect(html('Scope of FR-001')).toBe(
      'Scope of <span class="inline-block max-w-full">FR-001</span>',
    );
  });

  it('lets an address break at its signs', () => {
    expect(html('https://ktor.io/docs/server.html')).toBe(
      'https://<wbr>ktor.<wbr>io/<wbr>docs/<wbr>server.html',
    );
  });

  it('shows the name of a link', () => {
    const shown = render(<CellText text="[Queue record](adrs/ADR-001-queue.md)" />).container;
    expect(shown.textContent).toBe('Queue record');
  });

  it('keeps every character of what is no link', () => {
    const text = '[a](b) and https://example.org/[c]?d=e  FR-001,';
    expect(render(<CellText text={text} />).container.textContent).toBe(text);
  });
});

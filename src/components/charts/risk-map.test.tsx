import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { RiskMap } from './risk-map';

const start = [
  { id: 'FAIL-001', title: 'Queue grows', probability: 'M', impact: 'C' },
  { id: 'FAIL-002', title: 'Team leaves', probability: 'H/M/L', impact: 'C' },
];

function Harness() {
  const [items, setItems] = useState(start);
  return (
    <RiskMap
      label="Risks"
      items={items}
      onMove={(id, probability, impact) =>
        setItems((now) =>
          now.map((item) => (item.id === id ? { ...item, probability, impact } : item)),
        )
      }
    />
  );
}

const chip = (id: string) => screen.getByRole('button', { name: new RegExp(id) });
const cellOf = (id: string) => chip(id).closest('fieldset')?.getAttribute('data-risk-cell');

describe('RiskMap', () => {
  it('puts a scenario into its cell and says why another has none', () => {
    render(<Harness />);
    expect(cellOf('FAIL-001')).toBe('MC');
    expect(cellOf('FAIL-002')).toBeUndefined();
    expect(screen.getByText('probability is “H/M/L”, not H, M or L')).toBeDefined();
  });

  it('moves a scenario by arrow keys, keeps its focus and says where it is', () => {
    render(<Harness />);
    chip('FAIL-001').focus();
    fireEvent.keyDown(chip('FAIL-001'), { key: 'ArrowUp' });
    expect(cellOf('FAIL-001')).toBe('HC');
    expect(document.activeElement).toBe(chip('FAIL-001'));
    fireEvent.keyDown(chip('FAIL-001'), { key: 'ArrowLeft' });
    expect(cellOf('FAIL-001')).toBe('HM');
    expect(screen.getByRole('status').textContent).toBe(
      'FAIL-001: high probability, medium impact, score 6',
    );
  });

  it('puts a scenario without a place on the map', () => {
    render(<Harness />);
    fireEvent.keyDown(chip('FAIL-002'), { key: 'ArrowUp' });
    expect(cellOf('FAIL-002')).toBe('MC');
  });

  it('opens a scenario in place of following its link, unless another tab is asked for', () => {
    const opened: string[] = [];
    const items = start.map((item) => ({ ...item, href: '/elsewhere' }));
    render(
      <RiskMap
        label="Risks"
        items={items}
        onMove={() => undefined}
        onOpen={(id) => opened.push(id)}
      />,
    );
    const link = screen.getByRole('link', { name: /^FAIL-001/ });
    expect(fireEvent.click(link)).toBe(false);
    expect(fireEvent.click(link, { ctrlKey: true })).toBe(true);
    expect(opened).toEqual(['FAIL-001']);
  });

  it('opens nothing by letting go after Escape, and by Enter again', () => {
    const opened: string[] = [];
    const onOpen = (id: string) => opened.push(id);
    Element.prototype.setPointerCapture = () => undefined;
    render(<RiskMap label="Risks" items={start} onMove={() => undefined} onOpen={onOpen} />);
    fireEvent.pointerDown(chip('FAIL-001'), { button: 0, clientX: 0, clientY: 0 });
    fireEvent.keyDown(chip('FAIL-001'), { key: 'Escape' });
    fireEvent.pointerUp(chip('FAIL-001'));
    fireEvent.click(chip('FAIL-001'));
    expect(opened).toEqual([]);
    fireEvent.keyDown(chip('FAIL-001'), { key: 'Enter' });
    fireEvent.click(chip('FAIL-001'));
    expect(opened).toEqual(['FAIL-001']);
  });
});

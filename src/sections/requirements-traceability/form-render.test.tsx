import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MemorySection, memoryPlan } from '@/components/fields/testing/memory-plan';
import { writeTyped } from '@/components/ui/typed-later';
import { bigTracePlan } from '@/plan/testing/big-trace-plan';
import { sections } from '..';
import { TraceabilityForm } from './form';

// The grids are drawn at once here, not when their script has come.
vi.mock('@/components/fields/lazy-grids', () => import('@/components/fields/grid-fields'));

const drawn: string[] = [];

vi.mock('@/components/grid/grid-cell', async (original) => {
  const { GridCell } = await original<typeof import('@/components/grid/grid-cell')>();
  return {
    GridCell: (props: Parameters<typeof GridCell>[0]) => {
      drawn.push(`${props.row}:${props.index} ${props.text}`);
      return <GridCell {...props} />;
    },
  };
});

beforeEach(() => {
  render(
    <MemorySection memory={memoryPlan(bigTracePlan(), sections)} id="requirements-traceability">
      <TraceabilityForm />
    </MemorySection>,
  );
});

const active = () => document.activeElement as HTMLElement;
const focus = (place: string) => {
  const grid = screen.getByRole('grid', { name: 'Functional requirements' });
  act(() => grid.querySelector<HTMLElement>(`[data-cell="${place}"]`)?.focus());
};
/** The cells that are drawn anew by something that is done. */
const drawnBy = (work: () => void) => {
  drawn.length = 0;
  work();
  return [...drawn];
};
const place = (cell: string) => cell.split(' ')[0];
const press = (key: string) => fireEvent.keyDown(active(), { key });
const type = (value: string) => {
  fireEvent.change(active(), { target: { value } });
  act(writeTyped);
};

describe('matrices of 1,000 rows draw anew', () => {
  it('the two cells between which a key moves', () => {
    expect(drawn.length).toBeGreaterThan(500);
    focus('3:2');
    expect(drawnBy(() => press('ArrowLeft')).map(place)).toEqual(['3:1', '3:2']);
    expect(drawnBy(() => press('PageDown')).map(place)).toEqual(['3:1', '13:1']);
  });

  it('the cell that is typed in', () => {
    focus('3:2');
    press('Enter');
    expect(drawnBy(() => type('ADR-017'))).toEqual(['3:2 ADR-017']);
    expect(drawnBy(() => type('ADR-017, ADR-018'))).toEqual(['3:2 ADR-017, ADR-018']);
  });

  it('the computed cell whose text follows', () => {
    focus('3:2');
    press('Enter');
    expect(drawnBy(() => type(''))).toEqual(['3:2 ', '3:5 ⚠ No ADR']);
    expect(drawnBy(() => type('ADR-003'))).toEqual(['3:2 ADR-003', '3:5 ✓ Covered']);
  });
});

import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { writeTyped } from '../ui/typed-later';
import { GeneratedForm } from './generated-form';
import type { LeafFieldProps } from './leaf-field';
import { MemorySection, memoryPlan } from './testing/memory-plan';
import { release, releaseText } from './testing/release-plan';

// The grids are drawn at once here, not when their script has come.
vi.mock('./lazy-grids', () => import('./grid-fields'));

const drawn: string[] = [];

vi.mock('./typed-field', async (original) => {
  const { TypedField } = await original<typeof import('./typed-field')>();
  return {
    TypedField: (props: LeafFieldProps) => {
      drawn.push(props.label);
      return <TypedField {...props} />;
    },
  };
});

vi.mock('../grid/data-grid', async (original) => {
  const { DataGrid } = await original<typeof import('../grid/data-grid')>();
  return {
    DataGrid: (props: Parameters<typeof DataGrid>[0]) => {
      drawn.push(props.caption);
      return <DataGrid {...props} />;
    },
  };
});

beforeEach(() => {
  drawn.length = 0;
});

it('draws only the field that is typed in', async () => {
  render(
    <MemorySection memory={memoryPlan(releaseText, [release])} id="release">
      <GeneratedForm />
    </MemorySection>,
  );
  expect(drawn).toEqual(expect.arrayContaining(['Owner', 'Day', 'Story', 'Steps', 'How', 'Notes']));
  drawn.length = 0;
  fireEvent.change(screen.getByLabelText('Owner'), { target: { value: 'Ines' } });
  expect(drawn).toEqual([]);
  await act(async () => writeTyped());
  expect(new Set(drawn)).toEqual(new Set(['Owner']));
});

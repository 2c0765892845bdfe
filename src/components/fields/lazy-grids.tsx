import { type ComponentProps, lazy, type ReactNode, Suspense } from 'react';
import type { GridField as Grid } from './grid-field';
import { listOf, objectOf } from './json-guards';
import type { MatrixField as Matrix } from './matrix-field';
import type { RowsField as Rows } from './rows-field';
import type { TableBlock as Table } from './table-block';

const load = () => import('./grid-fields');

const LoadedGrid = lazy(async () => ({ default: (await load()).GridField }));
const LoadedMatrix = lazy(async () => ({ default: (await load()).MatrixField }));
const LoadedRows = lazy(async () => ({ default: (await load()).RowsField }));
const LoadedTable = lazy(async () => ({ default: (await load()).TableBlock }));

/** Height of a grid's line in pixels, so that nothing moves when the grid is there. */
const lineHeight = 33;

function Reserved({ lines, children }: { lines: number; children: ReactNode }) {
  const height = lines > 100 ? '75dvh' : lines * lineHeight;
  const place = <div aria-busy="true" style={{ minHeight: height }} />;
  return <Suspense fallback={place}>{children}</Suspense>;
}

export function MatrixField(props: ComponentProps<typeof Matrix>) {
  const criteria = listOf(objectOf(props.value)['criteria']);
  return (
    <Reserved lines={criteria.length + 4}>
      <LoadedMatrix {...props} />
    </Reserved>
  );
}

export function GridField(props: ComponentProps<typeof Grid>) {
  return (
    <Reserved lines={listOf(objectOf(props.value)['rows']).length + 1}>
      <LoadedGrid {...props} />
    </Reserved>
  );
}

export function RowsField(props: ComponentProps<typeof Rows>) {
  return (
    <Reserved lines={props.rows.length + 1}>
      <LoadedRows {...props} />
    </Reserved>
  );
}

export function TableBlock(props: ComponentProps<typeof Table>) {
  return (
    <Reserved lines={props.rows.length + 1}>
      <LoadedTable {...props} />
    </Reserved>
  );
}

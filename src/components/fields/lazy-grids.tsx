import { type ComponentProps, createElement } from 'react';
import type { Json } from '@/plan/value';
import { loadable, useLoadable } from '../ui/loadable';
import type { GridField as Grid } from './grid-field';
import { isArray, listOf, objectOf } from './json-guards';
import type { ListField as List } from './list-field';
import type { MatrixField as Matrix } from './matrix-field';
import type { NamedField as Named } from './named-field';
import type { RefsField as Refs } from './refs-field';
import type { RowsField as Rows } from './rows-field';
import type { TableBlock as Table } from './table-block';

/** What draws tables, lists and ids. */
export const grids = loadable(() => import('./grid-fields'));

/** What holds several values and is not drawn with tables, lists or ids itself. */
const plain: ReadonlySet<string> = new Set(['blocks', 'fields', 'subsections']);

/** Whether a value is drawn with tables, lists or ids. */
export function hasGrids(value: Json | undefined, key = ''): boolean {
  if (isArray(value)) return !plain.has(key) || value.some((item) => hasGrids(item));
  return Object.entries(objectOf(value)).some(([name, part]) => hasGrids(part, name));
}

/** Height of a grid's line in pixels, about what it will take. */
const lineHeight = 33;

function Reserved({ lines }: { lines: number }) {
  const height = lines > 100 ? '75dvh' : lines * lineHeight;
  return <div aria-busy="true" style={{ minHeight: height }} />;
}

export function MatrixField(props: ComponentProps<typeof Matrix>) {
  const loaded = useLoadable(grids);
  if (loaded) return createElement(loaded.MatrixField, props);
  return <Reserved lines={listOf(objectOf(props.value)['criteria']).length + 4} />;
}

export function GridField(props: ComponentProps<typeof Grid>) {
  const loaded = useLoadable(grids);
  if (loaded) return createElement(loaded.GridField, props);
  return <Reserved lines={listOf(objectOf(props.value)['rows']).length + 1} />;
}

export function RowsField(props: ComponentProps<typeof Rows>) {
  const loaded = useLoadable(grids);
  if (loaded) return createElement(loaded.RowsField, props);
  return <Reserved lines={props.rows.length + 1} />;
}

export function TableBlock(props: ComponentProps<typeof Table>) {
  const loaded = useLoadable(grids);
  if (loaded) return createElement(loaded.TableBlock, props);
  return <Reserved lines={props.rows.length + 1} />;
}

export function ListField(props: ComponentProps<typeof List>) {
  const loaded = useLoadable(grids);
  if (loaded) return createElement(loaded.ListField, props);
  return <Reserved lines={props.items.length + 1} />;
}

export function NamedField(props: ComponentProps<typeof Named>) {
  const loaded = useLoadable(grids);
  if (loaded) return createElement(loaded.NamedField, props);
  return <Reserved lines={props.items.length + 1} />;
}

export function RefsField(props: ComponentProps<typeof Refs>) {
  const loaded = useLoadable(grids);
  return loaded ? createElement(loaded.RefsField, props) : <Reserved lines={1.5} />;
}

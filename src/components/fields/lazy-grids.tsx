import { type Attributes, type ComponentProps, type ComponentType, createElement } from 'react';
import type { Json } from '@/plan/value';
import { loadable, nothing, useDispensable, useLoadable } from '../ui/loadable';
import { isArray, listOf, objectOf } from './json-guards';
import { useFindings } from './section-context';
import type { UnknownIds as Unknown } from './unknown-ids';

/** What draws tables, lists, ids and what stands in items alone. */
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

type Parts = typeof import('./grid-fields');

/** One of them; about as many lines are kept free for it until it is there. */
function part<Name extends keyof Parts>(
  name: Name,
  linesOf: (props: ComponentProps<Parts[Name]>) => number,
) {
  type Props = ComponentProps<Parts[Name]>;
  return function Part(props: Props) {
    const loaded = useLoadable(grids);
    if (!loaded) return <Reserved lines={linesOf(props)} />;
    return createElement(loaded[name] as ComponentType<Props>, props as Props & Attributes);
  };
}

const ofRows = ({ rows }: { rows: readonly Json[] }) => rows.length + 1;
const ofItems = ({ items }: { items: readonly Json[] }) => items.length + 1;

export const MatrixField = part(
  'MatrixField',
  ({ value }) => listOf(objectOf(value)['criteria']).length + 4,
);
export const GridField = part(
  'GridField',
  ({ value }) => listOf(objectOf(value)['rows']).length + 1,
);
export const RowsField = part('RowsField', ofRows);
export const TableBlock = part('TableBlock', ofRows);
export const ListField = part('ListField', ofItems);
export const NamedField = part('NamedField', ofItems);
export const RefsField = part('RefsField', () => 1.5);
export const IdField = part('IdField', () => 1.5);
export const BooleanField = part('BooleanField', () => 1);

/** Below a field that says itself what is wrong with it. */
export function UnknownIds(props: ComponentProps<typeof Unknown>) {
  const loaded = useDispensable(
    useFindings()
      .all()
      .some(({ unknownId }) => unknownId)
      ? grids
      : nothing,
  );
  return loaded ? createElement(loaded.UnknownIds, props) : null;
}

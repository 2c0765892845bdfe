/** What draws tables, lists, and what stands in items alone; loaded when the first is shown. */
export { BooleanField } from './boolean-field';
export { GridField } from './grid-field';
export { IdField } from './id-field';
export { ListField } from './list-field';
export { MatrixField } from './matrix-field';
export { NamedField } from './named-field';
export { RefsField } from './refs-field';
export { RowsField } from './rows-field';
export { TableBlock } from './table-block';
export { TextIdList } from './text-id-list';
export { UnknownIds } from './unknown-ids';

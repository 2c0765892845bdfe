/** What draws tables, lists and ids; loaded when the first is shown. */
export { GridField } from './grid-field';
export { ListField } from './list-field';
export { MatrixField } from './matrix-field';
export { NamedField } from './named-field';
export { RefsField } from './refs-field';
export { RowsField } from './rows-field';
export { TableBlock } from './table-block';

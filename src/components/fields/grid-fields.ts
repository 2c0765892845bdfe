/** What draws tables and lists of ids; loaded when the first is shown. */
export { GridField } from './grid-field';
export { MatrixField } from './matrix-field';
export { RefsField } from './refs-field';
export { RowsField } from './rows-field';
export { TableBlock } from './table-block';

/** What draws a grid; loaded when the first table is shown. */
export { GridField } from './grid-field';
export { MatrixField } from './matrix-field';
export { RowsField } from './rows-field';
export { TableBlock } from './table-block';

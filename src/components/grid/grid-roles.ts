const grid = { role: 'grid', 'aria-multiselectable': true, tabIndex: -1 } as const;

/**
 * The roles of the grid pattern, spread onto table elements: laid out by `display: grid`, these lose their own roles
 * in some browsers, and as cells of an editable grid they are interactive.
 */
export const gridRoles = {
  grid,
  lockedGrid: { ...grid, 'aria-readonly': true },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'gridcell' },
  rowHeader: { role: 'rowheader' },
  columnHeader: { role: 'columnheader' },
} as const;

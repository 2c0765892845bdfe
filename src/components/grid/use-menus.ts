import { useLayoutEffect, useState } from 'react';
import { columnMenuItems, rowMenuItems } from './grid-menus';
import type { GridProps } from './grid-model';
import type { GridOperations } from './grid-operations';

/** What the menus of rows and columns offer when they open: functions that stay the same, so that no row is drawn for them. */
export function useMenus(props: GridProps, operations: GridOperations) {
  const [{ set, menus }] = useState(() => menusOf(props, operations));
  useLayoutEffect(() => set(props, operations), [set, props, operations]);
  return menus;
}

function menusOf(...first: [GridProps, GridOperations]) {
  let [props, operations] = first;
  return {
    set: (...next: [GridProps, GridOperations]) => {
      [props, operations] = next;
    },
    menus: {
      ofRow: (index: number) => rowMenuItems(props, operations, index),
      ofColumn: (index: number) => columnMenuItems(props, operations, index),
    },
  };
}

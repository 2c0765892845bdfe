import { memo, useState } from 'react';
import type { Problem } from '@/markdown/result';
import type { Operation, Path } from '@/plan/operation';
import type { Json } from '@/plan/value';
import { DataGrid } from '../grid/data-grid';
import type { GridFooterRow } from '../grid/grid-model';
import { pointerOf } from './focus-path';
import { GridFrame } from './grid-frame';
import { type MatrixActions, matrixActions } from './matrix-actions';
import { cellPaths, matrixColumns, matrixRows, readCells } from './matrix-model';
import { flagged } from './row-ids';
import { sameProps } from './same-props';
import { useSectionActions } from './section-context';
import { useUnknownCells } from './unknown-ids';
import { cellKey, useCellWrites } from './use-cell-writes';

/** As many as a table of them can be compared in; a file's own ninth is shown all the same. */
const MOST_OPTIONS = 8;

type MatrixFieldProps = {
  label: string;
  path: Path;
  value: Json | undefined;
  /** What an option's column is headed by, where that is not its whole text. */
  names?: readonly string[];
  /** Computed rows below, with cells by option index. */
  footer?: readonly GridFooterRow[];
  /** The option that leads. */
  best?: number | undefined;
  /** How options and criteria are changed where more follows from it than the table's own text. */
  actions?: Partial<MatrixActions>;
};

/** Criteria by options, with weights: edited like a spreadsheet. */
export const MatrixField = memo(function MatrixField(props: MatrixFieldProps) {
  const { label, path, value, names, footer = [], best, actions: own } = props;
  const { edit } = useSectionActions();
  const [problem, setProblem] = useState<string>();
  const writes = useCellWrites();
  const criteria = [...path, 'criteria'];
  const unknown = useUnknownCells(criteria);
  const cells = readCells(value);
  const columns = matrixColumns(cells, names);
  const paths = cellPaths(cells);
  const places = columns.map(({ key }, at) => ({ key, path: paths[at] ?? [] }));
  const rows = matrixRows(cells).map((row, at) =>
    writes.overlay(flagged(row, unknown.wordsIn(at, places))),
  );
  const actions = { ...matrixActions(path, cells, edit), ...own };
  const rowOf = (key: string) => rows.findIndex((row) => row.key === key);
  const noteOf = (rowKey: string, columnKey: string) => {
    const place = places.find(({ key }) => key === columnKey);
    return place && unknown.noteOf(rowOf(rowKey), place);
  };
  const count = cells.options.length;
  const optionOf = (key: string) => columns.findIndex((column) => column.key === key) - 2;
  const say = (result: Problem | undefined) => setProblem(result?.message);

  const set = (row: number, column: number, text: string): Operation => {
    const at = paths[column] ?? ['scores', String(column - 2)];
    const typed = text.trim();
    const score = at[0] === 'scores' && /^\d+(?:\.\d+)?$/.test(typed);
    return {
      type: 'set',
      path: [...criteria, String(row), ...at],
      value: score ? Number(typed) : typed,
    };
  };
  const change = (rowKey: string, columnKey: string, text: string) => {
    const row = rowOf(rowKey);
    const column = columns.findIndex(({ key }) => key === columnKey);
    const operation = set(row, column, text);
    const name = `Edit ${columns[column]?.label} of ${rows[row]?.label}`;
    const refusal = edit([operation], { label: name, group: operation.path.join('/') });
    const stored = matrixRows(cells)[row]?.cells[columnKey] ?? '';
    writes.note(cellKey(rowKey, columnKey), text, stored, refusal);
  };
  const paste = (rowKey: string, columnKey: string, block: string[][]) => {
    const from = rowOf(rowKey);
    const first = columns.findIndex(({ key }) => key === columnKey);
    const operations = block.flatMap((texts, down) => {
      const sets = texts.map((text, right) => set(from + down, first + right, text));
      const index = from + down;
      const insert = { type: 'insert' as const, path: criteria, index, value: blankCriterion };
      return index < rows.length ? sets : [insert, ...sets];
    });
    say(edit(operations, { label: `Paste into ${label}` }));
  };

  return (
    <div
      className="grid min-w-0"
      data-path={pointerOf(path)}
      data-lists={`options:-1:2 weighted:${rows.length}:2`}
    >
      <GridFrame path={criteria} columns={paths.map((one) => one.join('/'))} problem={problem}>
        <DataGrid
          caption={label}
          columns={columns}
          rows={rows}
          footer={footer}
          highlight={best === undefined ? undefined : columns[best + 2]?.key}
          rowWord="criterion"
          columnWord="option"
          empty="No criterion yet"
          cellNote={unknown.some ? noteOf : undefined}
          onCellChange={change}
          onPasteBlock={paste}
          onInsertRow={(after) => say(actions.addCriterion(after === null ? 0 : rowOf(after) + 1))}
          onRemoveRow={(key) => say(actions.removeCriterion(rowOf(key)))}
          onMoveRow={(key, to) => say(actions.moveCriterion(rowOf(key), to))}
          onInsertColumn={
            count < MOST_OPTIONS
              ? (after) =>
                  say(
                    actions.addOption(
                      after === null ? 0 : Math.min(count, Math.max(0, optionOf(after) + 1)),
                    ),
                  )
              : undefined
          }
          onRemoveColumn={(key) => say(actions.removeOption(optionOf(key)))}
          onMoveColumn={(key, to) =>
            say(actions.moveOption(optionOf(key), Math.min(to - 2, count - 1)))
          }
          onRenameColumn={(key, name) => say(actions.renameOption(optionOf(key), name.trim()))}
        />
      </GridFrame>
    </div>
  );
}, sameProps);

const blankCriterion = { name: '', weight: '', scores: [] };

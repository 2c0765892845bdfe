import { Copy, PanelBottomOpen } from 'lucide-react';
import { memberPlace, presentKeys } from '@/components/fields/place-lookup';
import { RowsField } from '@/components/fields/rows-field';
import { useSection } from '@/components/fields/section-context';
import { useSectionEdit } from '@/components/fields/use-section-edit';
import { memberText } from '@/plan/json-view';
import type { Operation } from '@/plan/operation';
import { isRiskScoreWrong } from './compute/risk';
import { sortByRisk } from './compute/sort';
import { riskColumns } from './form-shape';
import { addScenario, duplicateScenario, moveScenario, removeScenario } from './operations';
import { failureRows, riskOf, rowsPath } from './scenario';

type RiskTableProps = {
  /** Highest risk first; the text keeps its order. */
  sorted: boolean;
  onOpen: (id: string) => void;
};

/** The summary table: one row a scenario, with its score. */
export function RiskTable({ sorted, onOpen }: RiskTableProps) {
  const { section, path, nextId } = useSection();
  const edit = useSectionEdit();
  const { value, place } = section;
  const rows = failureRows(value);
  const idOf = (row: number) => memberText(rows[row], 'id');
  const run = (operations: readonly Operation[], label: string, notice?: string) =>
    edit(operations, { label, ...(notice === undefined ? {} : { notice }) });
  return (
    <RowsField
      label="Failure scenarios"
      path={[...path, ...rowsPath]}
      columns={riskColumns}
      rows={rows}
      present={presentKeys(memberPlace(memberPlace(place, 'summary'), 'rows'))}
      rowWord="scenario"
      order={sorted ? orderByRisk(value) : undefined}
      invalid={(row) => wrongScore(rows[row])}
      actions={{
        insert: (index) => {
          const id = nextId('FAIL');
          const move = { type: 'move' as const, path: rowsPath, index: rows.length, to: index };
          const added = addScenario(value, { id });
          return run(index < rows.length ? [...added, move] : added, `Add ${id}`);
        },
        remove: (row) =>
          run(
            removeScenario(value, idOf(row)),
            `Delete ${idOf(row)}`,
            `Deleted ${idOf(row)} with its details`,
          ),
        move: (row, to) => run(moveScenario(value, idOf(row), to), `Move ${idOf(row)}`),
      }}
      rowItems={(row) => [
        {
          label: 'Open details',
          icon: <PanelBottomOpen />,
          movesFocus: true,
          onSelect: () => onOpen(idOf(row)),
        },
        {
          label: 'Duplicate',
          icon: <Copy />,
          onSelect: () => {
            const id = nextId('FAIL');
            run(duplicateScenario(value, idOf(row), id), `Duplicate ${idOf(row)}`);
          },
        },
      ]}
    />
  );
}

function wrongScore(row: ReturnType<typeof failureRows>[number] | undefined) {
  const none: Readonly<Record<string, string>> = {};
  if (row === undefined) return none;
  const { score } = riskOf(row);
  return isRiskScoreWrong(memberText(row, 'score'), score) ? { score: `Expected ${score}` } : none;
}

function orderByRisk(value: Parameters<typeof failureRows>[0]): number[] {
  const rows = failureRows(value).map((row, index) => ({
    id: memberText(row, 'id'),
    score: riskOf(row).score,
    index,
  }));
  return sortByRisk(rows).map(({ index }) => index);
}

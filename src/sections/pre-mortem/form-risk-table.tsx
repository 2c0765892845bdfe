import { Copy, PanelBottomOpen } from 'lucide-react';
import { memberPlace, presentColumns } from '@/components/fields/place-lookup';
import type { RowActions } from '@/components/fields/row-actions';
import { RowsField } from '@/components/fields/rows-field';
import { useSection, useSectionActions } from '@/components/fields/section-context';
import { useSectionEdit } from '@/components/fields/use-section-edit';
import type { MenuItem } from '@/components/ui/menu-item';
import { memberText } from '@/plan/json-view';
import type { Operation } from '@/plan/operation';
import type { JsonObject } from '@/plan/value';
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
  const { section, path } = useSection();
  const { current, nextId } = useSectionActions();
  const edit = useSectionEdit();
  const { value, place } = section;
  const rows = failureRows(value);
  const now = () => current().section.value;
  const idOf = (row: number) => memberText(failureRows(now())[row], 'id');
  const actions: RowActions = {
    insert: (index) => {
      const id = nextId('FAIL');
      const last = failureRows(now()).length;
      const move: Operation = { type: 'move', path: rowsPath, index: last, to: index };
      const added = addScenario(now(), { id });
      return edit(index < last ? [...added, move] : added, { label: `Add ${id}` });
    },
    remove: (row) => {
      const id = idOf(row);
      const notice = `Deleted ${id} with its details`;
      return edit(removeScenario(now(), id), { label: `Delete ${id}`, notice });
    },
    move: (row, to) => edit(moveScenario(now(), idOf(row), to), { label: `Move ${idOf(row)}` }),
  };
  const rowItems = (row: number): MenuItem[] => [
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
        edit(duplicateScenario(now(), idOf(row), id), { label: `Duplicate ${idOf(row)}` });
      },
    },
  ];
  return (
    <RowsField
      label="Failure scenarios"
      path={[...path, ...rowsPath]}
      columns={riskColumns}
      rows={rows}
      present={presentColumns(memberPlace(memberPlace(place, 'summary'), 'rows'))}
      rowWord="scenario"
      order={sorted ? orderByRisk(value) : undefined}
      invalid={rows.map(wrongScore)}
      actions={actions}
      rowItems={rowItems}
    />
  );
}

function wrongScore(row: JsonObject): Readonly<Record<string, string>> {
  const { score } = riskOf(row);
  return isRiskScoreWrong(memberText(row, 'score'), score) ? { score: `Expected ${score}` } : {};
}

function orderByRisk(value: JsonObject): number[] {
  const rows = failureRows(value).map((row, index) => ({
    id: memberText(row, 'id'),
    score: riskOf(row).score,
    index,
  }));
  return sortByRisk(rows).map(({ index }) => index);
}

import { ArrowDown, ArrowUp, Copy, MoreHorizontal, Trash2 } from 'lucide-react';
import { memo, use } from 'react';
import { rowKeys } from '@/components/fields/row-keys';
import { useSection } from '@/components/fields/section-context';
import { useSectionEdit } from '@/components/fields/use-section-edit';
import { Button } from '@/components/ui/button';
import { MenuButton } from '@/components/ui/menu-button';
import type { MenuItem } from '@/components/ui/menu-item';
import { ReadOnly } from '@/components/ui/read-only';
import { memberObjects } from '@/plan/json-view';
import { formatDecimal } from '@/plan/numbers';
import type { JsonObject } from '@/plan/value';
import { isUncompared } from './compute/trivial';
import { type Decision, readDecision } from './decision';
import { optionNames } from './form-names';
import { duplicateDecision, moveDecision, removeDecision } from './operations';
import { successorIn } from './status';

type DecisionTableProps = {
  shown: readonly { readonly decision: JsonObject; readonly index: number }[];
  movable: boolean;
};

const head = 'border-border border-b bg-surface px-2.5 py-1.5 text-left font-medium';
const cell = 'border-border border-b px-2.5 py-1.5 align-top last-row:border-b-0';

/** One row a decision; its title opens it. */
export function DecisionTable({ shown, movable }: DecisionTableProps) {
  const { section, path, findings, nextId, openItem } = useSection();
  const edit = useSectionEdit();
  const { value } = section;
  const count = memberObjects(value, 'decisions').length;
  const keys = rowKeys(shown.map(({ decision }) => readDecision(decision).id));
  const failures = new Map<string, number>();
  for (const finding of findings) {
    const at =
      finding.path?.[path.length] === 'decisions' ? finding.path[path.length + 1] : undefined;
    if (at !== undefined) failures.set(at, (failures.get(at) ?? 0) + 1);
  }
  const menuOf = (index: number, id: string): readonly MenuItem[] => [
    {
      label: 'Duplicate',
      icon: <Copy />,
      movesFocus: true,
      onSelect: () => {
        const copy = nextId('ADR');
        const problem = edit(duplicateDecision(value, index, copy), { label: `Duplicate ${id}` });
        if (problem === undefined) openItem(copy);
      },
    },
    'separator',
    {
      label: 'Move up',
      icon: <ArrowUp />,
      disabled: !movable || index === 0,
      onSelect: () => edit(moveDecision(value, index, index - 1), { label: `Move ${id}` }),
    },
    {
      label: 'Move down',
      icon: <ArrowDown />,
      disabled: !movable || index === count - 1,
      onSelect: () => edit(moveDecision(value, index, index + 1), { label: `Move ${id}` }),
    },
    'separator',
    {
      label: 'Delete',
      icon: <Trash2 />,
      destructive: true,
      onSelect: () =>
        edit(removeDecision(value, index), { label: `Delete ${id}`, notice: `Deleted ${id}` }),
    },
  ];
  return (
    <div className="@container w-full overflow-x-auto rounded-lg border border-border">
      <table className="w-full border-separate border-spacing-0 text-sm/5">
        <thead className="text-muted-foreground text-xs/5">
          <tr>
            <th scope="col" className={`${head} @lg:min-w-64`}>
              Decision
            </th>
            <th scope="col" className={head}>
              Status
            </th>
            <th scope="col" className={`${head} @max-lg:hidden`}>
              Impact
            </th>
            <th scope="col" className={`${head} @max-2xl:hidden`}>
              Selected
            </th>
            <th scope="col" className={`${head} text-right @max-lg:hidden`}>
              Lead
            </th>
            <th scope="col" className={`${head} text-right`}>
              Checks
            </th>
            <th scope="col" className={`${head} w-9 p-0`}>
              <span className="sr-only">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ decision, index }, at) => (
            <DecisionRow
              key={keys[at]}
              value={decision}
              failures={failures.get(String(index)) ?? 0}
              onOpen={openItem}
              index={index}
              menuOf={menuOf}
            />
          ))}
          {shown.length === 0 && (
            <tr>
              <td colSpan={7} className="px-2.5 py-2 text-muted-foreground">
                No decision fits the filter
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

type DecisionRowProps = {
  value: JsonObject;
  failures: number;
  onOpen: (id?: string) => void;
  index: number;
  menuOf: (index: number, id: string) => readonly MenuItem[];
};

const DecisionRow = memo(function DecisionRow(props: DecisionRowProps) {
  const { value, failures, onOpen, index, menuOf } = props;
  const decision = readDecision(value);
  const { id, title, status, impact, selectedOption, matrix } = decision;
  return (
    <tr className="group/row hover:bg-foreground/3">
      <th scope="row" className={`${cell} text-left font-normal`}>
        <button
          type="button"
          onClick={() => onOpen(id)}
          className="grid w-full cursor-default gap-x-2 rounded text-left outline-ring hover:text-primary focus-visible:outline-2 @lg:grid-cols-[4.75rem_minmax(8rem,1fr)]"
        >
          <span className="font-mono text-muted-foreground text-xs/5">{id}</span>
          <span className="min-w-0 font-medium [overflow-wrap:anywhere]">
            {title || <span className="font-normal text-muted-foreground">No title yet</span>}
          </span>
        </button>
      </th>
      <td className={cell}>
        <StatusCell status={status} onOpen={onOpen} />
      </td>
      <td className={`${cell} @max-lg:hidden`}>
        <Chosen text={impact} />
      </td>
      <td className={`${cell} @max-2xl:hidden`}>
        {selectedOption === null ? (
          <Chosen text={decision.selected} />
        ) : (
          optionNames(matrix.options)[selectedOption]
        )}
      </td>
      <td className={`${cell} whitespace-nowrap text-right tabular-nums @max-lg:hidden`}>
        {leadOf(decision)}
      </td>
      <td className={`${cell} text-right`}>
        {failures > 0 && (
          <span className="text-fail">
            {failures}
            <span className="sr-only"> failed</span>
          </span>
        )}
      </td>
      <td className="w-9 border-border border-b px-1 py-0.5 align-top last-row:border-b-0">
        {!use(ReadOnly) && (
          <MenuButton
            variant="ghost"
            size="icon"
            align="end"
            aria-label={`Actions for ${id}`}
            items={menuOf(index, id)}
          >
            <MoreHorizontal aria-hidden />
          </MenuButton>
        )}
      </td>
    </tr>
  );
});

/** What was chosen; of a template's alternatives nothing was. */
function Chosen({ text }: { text: string }) {
  if (/ \| |\[[^\]]*\](?!\()/.test(text))
    return <span className="text-muted-foreground">not chosen</span>;
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The status; one that names a successor leads to it. */
function StatusCell({ status, onOpen }: { status: string; onOpen: (id?: string) => void }) {
  const successor = successorIn(status);
  if (successor === undefined) return <Chosen text={status} />;
  return (
    <>
      Superseded by{' '}
      <Button variant="link" className="h-6 px-0" onClick={() => onOpen(successor)}>
        {successor}
      </Button>
    </>
  );
}

/** The margin in few characters; what keeps there from being one, muted. */
function leadOf(decision: Decision) {
  const { hasMatrix, scoring, judgement } = decision;
  if (!hasMatrix || isUncompared(decision)) return null;
  if (scoring.winners.length > 1) return <span className="text-muted-foreground">tie</span>;
  if (scoring.margin === null) return <span className="text-muted-foreground">incomplete</span>;
  return (
    <span className={judgement === 'lower' ? 'text-warn' : undefined}>
      {formatDecimal(scoring.margin)}
      {judgement === 'lower' && <span className="sr-only"> to another option</span>}
    </span>
  );
}

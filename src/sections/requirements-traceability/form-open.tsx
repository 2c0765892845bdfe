import { useState } from 'react';
import { focusSoon } from '@/components/fields/focus-path';
import { FormHeading } from '@/components/fields/form-heading';
import { useIds } from '@/components/fields/section-context';
import { useSectionEdit } from '@/components/fields/use-section-edit';
import { Refusal } from '@/components/fields/wrong-words';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { EditButton } from '@/components/ui/edit-button';
import type { Operation } from '@/plan/operation';
import { useTrace } from './form-context';
import { orphanDecisions } from './gaps';
import { addIds, missingLinks, nextTest, type OpenRow, openRows } from './open-rows';
import type { Lack } from './status';

/** How many are shown before the rest is asked for. */
const most = 8;

const lackWords: Readonly<Record<Lack, string>> = {
  decision: 'no decision',
  task: 'no task',
  'decision and task': 'no decision, no task',
  monitoring: 'no monitoring',
};

/** What is open in the matrices, each with the step that closes it. */
export function OpenEnds() {
  const { value, plan, beside } = useTrace();
  const edit = useSectionEdit();
  const [all, setAll] = useState(false);
  const [refused, setRefused] = useState<string>();
  const link = (operations: readonly Operation[], label: string) =>
    setRefused(edit(operations, { label })?.message);
  const open = openRows(value);
  const orphans = orphanDecisions(value, plan);
  if (open.length + orphans.length === 0) return null;
  const steps = open.map((row) => ({ row, ...linkStep(row, value, beside, plan) }));
  const ready = steps.filter(({ operations }) => operations.length > 0);
  const shown = all ? steps : steps.slice(0, most);
  return (
    <section className="grid min-w-0 gap-1">
      <FormHeading
        level={2}
        action={
          ready.length > 1 && (
            <EditButton
              onClick={() =>
                link(
                  ready.flatMap(({ operations }) => operations),
                  `Link ${ready.length} rows`,
                )
              }
            >
              Link all {ready.length} that the plan names
            </EditButton>
          )
        }
      >
        Open ({open.length + orphans.length})
      </FormHeading>
      <ul className="divide-y divide-border border-border border-y">
        {shown.map(({ row, names, operations }) => (
          <li key={`${row.matrix} ${row.row}`} className={lineStyle}>
            <Chip>{row.id}</Chip>
            <span className="min-w-40 flex-1 [overflow-wrap:anywhere]">{row.summary}</span>
            <span className="text-muted-foreground text-xs/5">{wordsOf(row)}</span>
            <Steps row={row} names={names} operations={operations} onLink={link} />
          </li>
        ))}
        {orphans.map((id) => (
          <OrphanDecision key={id} id={id} />
        ))}
      </ul>
      <Refusal what="Not linked" why={refused} />
      {shown.length < steps.length && (
        <div>
          <Button variant="ghost" className="text-primary" onClick={() => setAll(true)}>
            Show all {steps.length}
          </Button>
        </div>
      )}
    </section>
  );
}

const lineStyle = 'flex flex-wrap items-center gap-x-2 gap-y-1 py-1';

function wordsOf({ lack, untested }: OpenRow): string {
  return [lack === undefined ? '' : lackWords[lack], untested ? 'no test' : '']
    .filter((part) => part !== '')
    .join(', ');
}

/** What the plan and tasks.md name for a row already, as one step. */
function linkStep(
  row: OpenRow,
  value: Parameters<typeof missingLinks>[1],
  beside: Parameters<typeof missingLinks>[2],
  plan: Parameters<typeof missingLinks>[3],
): { names: readonly string[]; operations: readonly Operation[] } {
  if (row.matrix !== 'functional' || row.lack === undefined) return { names: [], operations: [] };
  const { decisions, tasks } = missingLinks(row, value, beside, plan);
  const operations = [
    ...addIds(value, row.row, 'decisions', decisions),
    ...addIds(value, row.row, 'tasks', tasks),
  ];
  return { names: [...decisions, ...tasks], operations };
}

type StepsProps = {
  row: OpenRow;
  names: readonly string[];
  operations: readonly Operation[];
  onLink: (operations: readonly Operation[], label: string) => void;
};

function Steps({ row, names, operations, onLink }: StepsProps) {
  const { value, path } = useTrace();
  const cell = cellOf(row);
  const test = nextTest(value, row.id);
  return (
    <span className="flex flex-wrap gap-1">
      {operations.length > 0 && (
        <EditButton onClick={() => onLink(operations, `Link ${row.id}`)}>
          Link {names.join(', ')}
          <span className="sr-only"> to {row.id}</span>
        </EditButton>
      )}
      {row.lack !== undefined && operations.length === 0 && (
        <EditButton
          onClick={() => focusSoon([...path, row.matrix, 'rows', String(row.row), cell.key])}
        >
          {cell.words}
          <span className="sr-only"> for {row.id}</span>
        </EditButton>
      )}
      {row.untested && (
        <EditButton
          variant="ghost"
          className="text-primary"
          onClick={() => onLink(addIds(value, row.row, 'tests', [test]), `Plan ${test}`)}
        >
          Plan {test}
          <span className="sr-only"> for {row.id}</span>
        </EditButton>
      )}
    </span>
  );
}

/** The cell to fill first. */
function cellOf({ lack }: OpenRow) {
  if (lack === 'monitoring') return { key: 'monitoring', words: 'Name the monitoring' };
  if (lack === 'task') return { key: 'tasks', words: 'Choose a task' };
  return { key: 'decisions', words: 'Choose a decision' };
}

function OrphanDecision({ id }: { id: string }) {
  const ids = useIds();
  const title = ids.suggestions(['ADR']).find((one) => one.id === id)?.title ?? '';
  return (
    <li className={lineStyle}>
      <Chip>{id}</Chip>
      <span className="min-w-40 flex-1 [overflow-wrap:anywhere]">{title}</span>
      <span className="text-muted-foreground text-xs/5">no requirement</span>
      {ids.open && (
        <EditButton onClick={() => ids.open?.(id)}>
          Link a requirement<span className="sr-only"> to {id}</span>
        </EditButton>
      )}
    </li>
  );
}

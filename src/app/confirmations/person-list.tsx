import { type ReactNode, useId } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { showToast } from '@/components/ui/toast-queue';
import type { Confirmation } from '@/workspace';
import { useConfirmations } from './confirmation-store';
import type { Judged, JudgedReport, JudgedStatus } from './judged';
import { StatusIcon } from './status-icon';
import { useTypedName } from './use-typed-name';

type PersonListProps = {
  judged: JudgedReport;
  /** The way to what is to be looked at. */
  goTo: (id: string) => ReactNode;
};

/** What only a person can judge: confirmed here, for the text as it is now. */
export function PersonList({ judged, goTo }: PersonListProps) {
  const { confirm, withdraw } = useConfirmations();
  const [name, type] = useTypedName();
  const who = name ?? lastName(judged) ?? '';
  return (
    <>
      <p className="mb-3 max-w-[64ch] text-muted-foreground">
        No check can decide these. A confirmation is kept in this browser and holds for the text as
        it is now; after an edit it says that it was given for an earlier one. The command line
        still reports them as manual.
      </p>
      <Field label="Confirmed by (optional)" className="mb-3 max-w-[320px]">
        {(control) => (
          <Input
            {...control}
            readOnly={false}
            value={who}
            placeholder="A name, a role, a meeting"
            onChange={(event) => type(event.target.value)}
          />
        )}
      </Field>
      <ul className="divide-y divide-border border-border border-y">
        {judged.personal.map((item) => (
          <PersonRow
            key={item.of.id}
            item={item}
            goTo={goTo(item.of.id)}
            onConfirm={() => keep(confirm(item.of.id, who))}
            onWithdraw={() => keep(withdraw(item.of.id))}
          />
        ))}
      </ul>
    </>
  );
}

type PersonRowProps = {
  item: JudgedReport['personal'][number];
  goTo: ReactNode;
  onConfirm: () => void;
  onWithdraw: () => void;
};

function PersonRow({ item, goTo, onConfirm, onWithdraw }: PersonRowProps) {
  const { of, status } = item;
  const id = useId();
  return (
    <li
      aria-labelledby={id}
      className="grid grid-cols-[16px_minmax(0,1fr)] items-start gap-x-2 gap-y-1 py-2 sm:grid-cols-[16px_minmax(0,1fr)_auto]"
    >
      <StatusIcon status={status} />
      <div className="grid gap-0.5">
        <p id={id} className="font-medium">
          {of.name}{' '}
          <code className="whitespace-nowrap font-mono font-normal text-muted-foreground text-xs/4">
            {of.id}
          </code>
        </p>
        {of.note !== undefined && <p className="text-muted-foreground">{of.note}</p>}
        <p className={status === 'outdated' ? 'text-warn' : undefined}>{stateOf(item)}</p>
      </div>
      <div className="col-start-2 -ml-2 flex flex-wrap gap-1 sm:col-start-3 sm:ml-0">
        {goTo}
        {status !== 'manual' && (
          <Button variant="ghost" className="h-6" onClick={onWithdraw}>
            Withdraw<span className="sr-only"> {of.name}</span>
          </Button>
        )}
        {status !== 'confirmed' && (
          <Button className="h-6" onClick={onConfirm}>
            {confirmLabel(status)}
            <span className="sr-only"> {of.name}</span>
          </Button>
        )}
      </div>
    </li>
  );
}

function confirmLabel(status: JudgedStatus): string {
  return status === 'outdated' ? 'Confirm again' : 'Confirm';
}

/** Says when and by whom, and whether for this text. */
export function stateOf({ status, confirmation }: Judged<unknown>): string {
  if (!confirmation) return 'Not confirmed yet';
  const earlier = status === 'outdated' ? ' for an earlier text' : '';
  const by = confirmation.who === '' ? '' : ` by ${confirmation.who}`;
  return `Confirmed${earlier}${by}, ${momentOf(confirmation)}`;
}

function momentOf({ time }: Confirmation): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/** Who confirmed last is likely to confirm the next. */
function lastName({ personal }: JudgedReport): string | undefined {
  const given = personal.flatMap(({ confirmation }) => confirmation ?? []);
  return given.toSorted((a, b) => b.time - a.time)[0]?.who;
}

function keep(writing: Promise<void>): void {
  writing.catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : 'the browser gave no reason';
    showToast({ tone: 'fail', message: `The confirmation could not be kept: ${reason}` });
  });
}

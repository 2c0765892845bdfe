import { Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { Button } from '@/components/ui/button';
import { withPart } from '@/components/ui/with-part';
import type { RecentWorkspace } from '@/workspace';
import { sentence } from '../notices/notices';
import { planPath } from '../routes';
import { openedWhen, type RecentPlans } from './recent';

type Leaving = {
  readonly plan: RecentWorkspace;
  readonly AlertDialog: typeof import('@/components/ui/alert-dialog').AlertDialog;
};

/** The plans of this browser; an unreadable one keeps its place and offers its raw text. */
export function RecentList({ plans, readAt, remove, downloadRaw }: RecentPlans) {
  const [leaving, setLeaving] = useState<Leaving>();
  const ask = (plan: RecentWorkspace) =>
    withPart('The question', async () => {
      const { AlertDialog } = await import('@/components/ui/alert-dialog');
      setLeaving({ plan, AlertDialog });
    });
  if (plans === undefined) return <div className="min-h-24" />;
  if (plans.length === 0) {
    return (
      <p className="min-h-24 text-muted-foreground">
        Plans that you create or open here are kept in this browser and listed here.
      </p>
    );
  }
  return (
    <>
      <ul className="divide-y divide-border rounded-lg border border-border">
        {plans.map((plan) => (
          <li
            key={plan.id}
            className="relative grid min-h-10 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 py-1 pr-1.5 pl-3 hover:bg-surface"
          >
            {plan.problem ? (
              <Unreadable plan={plan} onDownload={() => downloadRaw(plan)} />
            ) : (
              <Readable plan={plan} now={readAt} />
            )}
            <Button
              variant="ghost"
              size="icon"
              aria-label={`Remove ${nameOf(plan)}`}
              className="relative text-muted-foreground hover:text-foreground"
              onClick={() => ask(plan)}
            >
              <Trash2 aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      {leaving !== undefined && (
        <leaving.AlertDialog
          open
          onOpenChange={(open) => !open && setLeaving(undefined)}
          title={`Remove ${nameOf(leaving.plan)} from this browser?`}
          description="Its text and its versions are deleted here. Files that you exported or saved stay where they are."
          confirmLabel="Remove"
          destructive
          onConfirm={() => remove(leaving.plan.id)}
        />
      )}
    </>
  );
}

function Readable({ plan, now }: { plan: RecentWorkspace; now: number }) {
  return (
    <Link
      href={planPath(plan.id)}
      className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3 rounded-md outline-ring after:absolute after:inset-0 focus-visible:outline-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,18rem)_9rem]"
    >
      <span className="truncate font-medium">{nameOf(plan)}</span>
      <span className="truncate text-muted-foreground max-sm:order-3 max-sm:col-span-2">
        {[plan.root, plan.planPath].filter((part) => part !== '').join(' / ')}
      </span>
      <span className="text-right text-muted-foreground text-xs/5">
        {openedWhen(plan.openedAt, now)}
      </span>
    </Link>
  );
}

function Unreadable({ plan, onDownload }: { plan: RecentWorkspace; onDownload: () => void }) {
  return (
    <div className="grid justify-items-start gap-1 py-1">
      <p>
        <span className="font-medium text-fail">This stored plan cannot be read. </span>
        {plan.problem && `${sentence(plan.problem)}.`} It is left as it is.
      </p>
      <Button onClick={onDownload}>
        <Download aria-hidden />
        Download its raw text
      </Button>
    </div>
  );
}

function nameOf({ title, root, planPath: path, problem }: RecentWorkspace): string {
  if (problem) return 'the unreadable plan';
  return title || root || path;
}

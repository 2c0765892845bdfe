import { type FormEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { featureSlug } from '@/templates/fill-header';
import { startPlan } from '../opening/open-plan';
import { TemplateChoice } from './template-choice';
import { useNewPlan } from './use-new-plan';

/** Feature number, name and template; creates the plan and goes there. */
export function NewPlanForm({ proposed }: { proposed: string }) {
  const { plan, change, forget } = useNewPlan();
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const { number = proposed, name, template } = plan;
  const numberError = /^\d{1,6}$/.test(number.trim()) ? undefined : 'A number such as 012';
  const nameError = name.trim() === '' ? 'Say what the feature is called' : undefined;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    flushSync(() => setAsked(true));
    event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    if (numberError !== undefined || nameError !== undefined || busy) return;
    setBusy(true);
    const date = today();
    startPlan({ template, number: number.trim(), name: name.trim(), date })
      .then((isThere) => isThere && forget())
      .finally(() => setBusy(false))
      .catch(() => undefined);
  };

  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <div className="grid grid-cols-[88px_minmax(0,1fr)] gap-3">
        <Field label="Number" error={asked ? numberError : undefined}>
          {(control) => (
            <Input
              {...control}
              value={number}
              inputMode="numeric"
              className="tabular-nums"
              onChange={(event) => change({ number: event.target.value })}
            />
          )}
        </Field>
        <Field label="Feature" error={asked ? nameError : undefined}>
          {(control) => (
            <Input
              {...control}
              value={name}
              placeholder="Laboratory results to the clinician"
              onChange={(event) => change({ name: event.target.value })}
            />
          )}
        </Field>
      </div>
      <TemplateChoice value={template} onChange={(chosen) => change({ template: chosen })} />
      <div className="flex items-center justify-between gap-4">
        <p className="min-w-0 font-mono text-muted-foreground text-xs/4 [overflow-wrap:anywhere]">
          {numberError === undefined ? featureSlug(number, name) : '…'}/plan.md
        </p>
        <Button type="submit" variant="primary" size="md" disabled={busy}>
          Create plan
        </Button>
      </div>
    </form>
  );
}

/** The local day, as plans write it. */
function today(): string {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

import { useEffect, useState } from 'react';
import { type TemplateId, templateChoices } from '@/templates/choices';
import { asFields, asString, oneOf, optional, readRow } from '@/workspace/storage/read-row';
import { readNewPlan, writeNewPlan } from '../storage/stored-plans';

/** A plan that is still being thought of. */
export interface NewPlan {
  /** As typed; undefined while the proposed one stands. */
  readonly number?: string | undefined;
  readonly name: string;
  readonly template: TemplateId;
}

const blank: NewPlan = { name: '', template: 'product' };

const templateIds = templateChoices.map(({ id }) => id);

/** What stands in the form for a new plan: stored at each key, until `forget` is called for the plan that it became. */
export function useNewPlan() {
  const [plan, setPlan] = useState<NewPlan>();
  useEffect(() => {
    const show = (row: unknown) => setPlan((now) => now ?? readPlan(row));
    readNewPlan().then(show, () => undefined);
  }, []);
  const store = (row: NewPlan | undefined) => {
    writeNewPlan(row).catch(() => undefined);
  };
  const now = plan ?? blank;
  const change = (part: Partial<NewPlan>) => {
    const next = { ...now, ...part };
    setPlan(next);
    store(next);
  };
  return { plan: now, change, forget: () => store(undefined) };
}

function readPlan(row: unknown): NewPlan {
  const read = readRow('The form for a new plan', () => {
    const { number, name, template } = asFields(row, 'form');
    return {
      number: optional(number, 'number', asString),
      name: asString(name, 'name'),
      template: oneOf(template, 'template', templateIds),
    };
  });
  return read.ok ? read.value : blank;
}

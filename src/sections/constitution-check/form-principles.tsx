import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { focusSoon } from '@/components/fields/focus-path';
import { FormHeading } from '@/components/fields/form-heading';
import {
  useSection,
  useSectionActions,
  useSurroundings,
} from '@/components/fields/section-context';
import { useSectionEdit } from '@/components/fields/use-section-edit';
import { Refusal } from '@/components/fields/wrong-words';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { EditButton } from '@/components/ui/edit-button';
import type { Principle } from '@/plan/requirements/principles';
import { type Constitution, constitutionOf } from './constitution';
import { JudgedPrinciples } from './form-judged';
import { PrincipleVerdict } from './form-verdict';
import { addPrinciples } from './operations';
import { type JudgedPrinciple, judgedBy } from './principles';

/** The principles of the constitution that was opened with the plan, each with its verdict or the way to add it. */
export function ConstitutionPrinciples() {
  const constitution = useSurroundings(({ folder }) => constitutionOf(folder));
  if (constitution !== null) return <PrincipleOverview constitution={constitution} />;
  return (
    <>
      <p className="max-w-[64ch] text-muted-foreground">
        No constitution.md came with this plan. Open the repository’s folder, and its principles are
        compared with this check.
      </p>
      <JudgedPrinciples />
    </>
  );
}

function PrincipleOverview({ constitution }: { constitution: Constitution }) {
  const { section } = useSection();
  const edit = useSectionEdit();
  const title = useId();
  const [refused, setRefused] = useState<string>();
  const { path, principles } = constitution;
  const judged = judgedBy(section.value, principles);
  const lines = principles.map((principle, index) => ({ principle, found: judged[index] }));
  const missing = lines.filter(({ found }) => !found).map(({ principle }) => principle);
  const add = (chosen: readonly Principle[]) => {
    const label =
      chosen.length === 1 ? `Add ${chosen[0]?.name}` : `Add ${chosen.length} principles`;
    setRefused(edit(addPrinciples(section.value, principles, chosen), { label })?.message);
  };
  return (
    <section aria-labelledby={title} className="grid min-w-0 gap-2">
      <FormHeading
        level={2}
        action={
          missing.length > 1 && (
            <EditButton onClick={() => add(missing)}>
              <Plus aria-hidden /> Add {missing.length} missing
            </EditButton>
          )
        }
      >
        <span id={title}>Principles of the constitution</span>
      </FormHeading>
      <p className="text-muted-foreground">
        {principles.length === 0
          ? 'No principles were found in '
          : `${principles.length - missing.length} of ${principles.length} are judged. From `}
        <code className="font-mono text-[13px]/5 [overflow-wrap:anywhere]">{path}</code>
      </p>
      {lines.length > 0 && (
        <ul
          aria-labelledby={title}
          className="grid list-none divide-y divide-border rounded-lg border border-border p-0"
        >
          {lines.map(({ principle, found }) => (
            <PrincipleLine
              key={principle.line}
              principle={principle}
              found={found}
              onAdd={() => add([principle])}
            />
          ))}
        </ul>
      )}
      <Refusal what="Not added" why={refused} />
    </section>
  );
}

type PrincipleLineProps = {
  principle: Principle;
  found: JudgedPrinciple | undefined;
  onAdd: () => void;
};

function PrincipleLine({ principle, found, onAdd }: PrincipleLineProps) {
  const { path } = useSectionActions();
  const { number, name, text } = principle;
  return (
    <li className="flex min-h-8 flex-wrap items-start gap-x-3 px-3 py-1.5">
      <details className="min-w-0 flex-1 basis-60">
        <summary className="cursor-default [overflow-wrap:anywhere]">
          {number === '' ? name : `${number}. ${name}`}
        </summary>
        <p className="max-w-[72ch] py-1 pl-5 text-muted-foreground">{text || 'It says no more.'}</p>
      </details>
      <span className="flex h-6 items-center gap-2">
        {found ? (
          <>
            <PrincipleVerdict judged={found} />
            <Button
              variant="link"
              className="h-6 px-1"
              aria-label={`Go to ${name}`}
              onClick={() => focusSoon([...path, ...found.path])}
            >
              Go to
            </Button>
          </>
        ) : (
          <>
            <Badge tone="warn">Missing</Badge>
            <EditButton
              variant="link"
              className="h-6 px-1"
              aria-label={`Add ${name}`}
              onClick={onAdd}
            >
              Add
            </EditButton>
          </>
        )}
      </span>
    </li>
  );
}

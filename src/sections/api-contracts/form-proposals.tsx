import { ListPlus } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { useSection, useSurroundings } from '@/components/fields/section-context';
import { useSectionEdit } from '@/components/fields/use-section-edit';
import { Refusal } from '@/components/fields/wrong-words';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { EditButton } from '@/components/ui/edit-button';
import { type Endpoint, proposeEndpoints } from './compute/propose-endpoints';
import { addEndpoints, missingEndpoints } from './operations';
import { requirementsOf } from './requirements-of';

/** The endpoints that the requirements ask for, to accept those that fit. */
export function Proposals() {
  const [list, setList] = useState<'open' | 'closed'>();
  if (list === 'open') return <ProposalList onClose={() => setList('closed')} />;
  return (
    <div>
      <EditButton autoFocus={list === 'closed'} onClick={() => setList('open')}>
        <ListPlus aria-hidden /> Propose from requirements
      </EditButton>
    </div>
  );
}

function ProposalList({ onClose }: { onClose: () => void }) {
  const { section } = useSection();
  const edit = useSectionEdit();
  const title = useId();
  const requirements = useRequirements();
  const proposals = missingEndpoints(section.value, proposeEndpoints(requirements));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<string>();
  const chosen = proposals.filter((proposal) => !left.has(keyOf(proposal)));
  const toggle = (proposal: Endpoint) => {
    const next = new Set(left);
    if (!next.delete(keyOf(proposal))) next.add(keyOf(proposal));
    setLeft(next);
  };
  const add = () => {
    const problem = edit(addEndpoints(section.value, chosen), {
      label: `Add ${counted(chosen.length)}`,
    });
    if (problem) setRefused(problem.message);
    else onClose();
  };
  return (
    <section
      aria-labelledby={title}
      className="grid gap-2 rounded-lg border border-border p-3"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <h3 id={title} className="font-semibold text-sm/5">
        Endpoints that the requirements ask for
      </h3>
      {proposals.length === 0 ? (
        <p className="max-w-[64ch] text-muted-foreground">
          {reasonFor(requirements.length, proposeEndpoints(requirements).length)}
        </p>
      ) : (
        <ul aria-labelledby={title} className="grid list-none gap-0.5 p-0">
          {proposals.map((proposal) => (
            <Proposal
              key={keyOf(proposal)}
              proposal={proposal}
              checked={!left.has(keyOf(proposal))}
              onToggle={() => toggle(proposal)}
            />
          ))}
        </ul>
      )}
      <Refusal what="Not added" why={refused} />
      <div className="flex flex-wrap gap-2">
        {proposals.length > 0 && (
          <Button variant="primary" autoFocus disabled={chosen.length === 0} onClick={add}>
            Add {counted(chosen.length)}
          </Button>
        )}
        <Button variant="ghost" autoFocus={proposals.length === 0} onClick={onClose}>
          {proposals.length > 0 ? 'Cancel' : 'Close'}
        </Button>
      </div>
    </section>
  );
}

type ProposalProps = { proposal: Endpoint; checked: boolean; onToggle: () => void };

function Proposal({ proposal, checked, onToggle }: ProposalProps) {
  const { method, path, requirements, description } = proposal;
  return (
    <li>
      <label className="flex min-w-0 items-start gap-2 rounded-md px-1.5 py-1 hover:bg-foreground/6">
        <input
          type="checkbox"
          checked={checked}
          onChange={onToggle}
          className="mt-0.5 size-4 shrink-0 accent-primary"
        />
        <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3">
          <code className="min-w-0 font-mono text-[13px]/5 [overflow-wrap:anywhere]">
            <span className="inline-block w-14 font-semibold">{method}</span> {path}
          </code>
          <span className="text-muted-foreground">{description}</span>
          <span className="ml-auto flex flex-wrap gap-1">
            {requirements.map((id) => (
              <Chip key={id}>{id}</Chip>
            ))}
          </span>
        </span>
      </label>
    </li>
  );
}

function useRequirements() {
  const spec = useSurroundings(({ folder }) => folder.text('spec.md') ?? '');
  const traceability = useSurroundings(
    ({ plan }) =>
      plan.sections.find(({ definition }) => definition?.id === 'requirements-traceability')?.value,
  );
  return useMemo(() => requirementsOf(spec, traceability), [spec, traceability]);
}

function reasonFor(requirements: number, proposed: number): string {
  if (requirements === 0)
    return 'There are no requirements to read: no spec.md beside the plan, and no row in the FR Coverage Matrix.';
  return proposed === 0
    ? 'No requirement says that users create, list, get, update, change or delete something.'
    : 'The table has every endpoint that the requirements ask for.';
}

function keyOf({ method, path }: Endpoint): string {
  return `${method} ${path}`;
}

function counted(count: number): string {
  return count === 1 ? '1 endpoint' : `${count} endpoints`;
}

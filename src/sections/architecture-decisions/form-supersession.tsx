import { Replace } from 'lucide-react';
import { use, useState } from 'react';
import { useSection, useSectionActions } from '@/components/fields/section-context';
import { useSectionEdit } from '@/components/fields/use-section-edit';
import { Refusal } from '@/components/fields/wrong-words';
import { Button } from '@/components/ui/button';
import { EditButton } from '@/components/ui/edit-button';
import { MenuButton } from '@/components/ui/menu-button';
import type { MenuItem } from '@/components/ui/menu-item';
import { ReadOnly } from '@/components/ui/read-only';
import { type Decision, readDecisions } from './decision';
import { useRecordFiles } from './form-records';
import { recordsFollowing } from './record/mend';
import { successorIn } from './status';
import {
  type Supersession,
  supersede,
  supersedeWithNew,
  supersessions,
  unclaim,
} from './supersession';

/** What took the place of the decision, and what it took the place of; what one end lacks is mended here. */
export function SupersessionLines({ decision }: { decision: Decision }) {
  const { section } = useSection();
  const link = useSuperseding();
  const [refused, setRefused] = useState<string>();
  const { id } = decision;
  const own = supersessions(section.value).filter(
    ({ old, successor }) => old === id || successor === id,
  );
  return (
    <div className="mt-2 grid justify-items-start gap-1 text-xs/[18px]">
      {own.map((one) => (
        <p key={`${one.old} ${one.successor}`} className="max-w-[76ch]">
          {one.old === id ? 'Superseded by ' : 'Supersedes '}
          <DecisionLink id={one.old === id ? one.successor : one.old} />
          <Lacking
            one={one}
            onMend={() => setRefused(link.existing(one.old, one.successor)?.message)}
            onDrop={() => setRefused(link.drop(one.old, one.successor)?.message)}
          />
        </p>
      ))}
      <SupersedeMenu id={id} successor={successorIn(decision.status)} onRefused={setRefused} />
      <Refusal what="Not changed" why={refused} />
    </div>
  );
}

function DecisionLink({ id }: { id: string }) {
  const { section, openItem } = useSection();
  const found = readDecisions(section.value).find((other) => other.id === id);
  if (!found) return <span>{id}</span>;
  return (
    <Button variant="link" className="h-6 px-0 text-xs/6" onClick={() => openItem(id)}>
      {id} {found.title}
    </Button>
  );
}

type LackingProps = { one: Supersession; onMend: () => void; onDrop: () => void };

function Lacking({ one, onMend, onDrop }: LackingProps) {
  if (one.lacks === undefined) return null;
  if (one.lacks === 'old' || one.lacks === 'successor')
    return <span className="text-warn">: not a decision of this plan</span>;
  const said =
    one.lacks === 'supersedes'
      ? `${one.successor} does not say so yet.`
      : `${one.old} does not say so yet.`;
  return (
    <>
      <span className="text-warn">: {said}</span>{' '}
      <EditButton variant="link" className="h-6 px-0 text-xs/6" onClick={onMend}>
        Write it at both ends
      </EditButton>
      {one.lacks === 'status' && (
        <EditButton variant="link" className="ml-3 h-6 px-0 text-xs/6" onClick={onDrop}>
          Take it out of {one.successor}
        </EditButton>
      )}
    </>
  );
}

type SupersedeMenuProps = {
  id: string;
  successor: string | undefined;
  onRefused: (message: string | undefined) => void;
};

function SupersedeMenu({ id, successor, onRefused }: SupersedeMenuProps) {
  const { section } = useSection();
  const link = useSuperseding();
  const others = readDecisions(section.value).filter(
    (other) => other.id !== id && other.id !== successor,
  );
  const items: MenuItem[] = [
    {
      label: 'A new decision',
      movesFocus: true,
      onSelect: () => onRefused(link.toNew(id)?.message),
    },
    ...(others.length > 0 ? (['separator'] as const) : []),
    ...others.map((other) => ({
      label: `${other.id} ${other.title}`.trim(),
      onSelect: () => onRefused(link.existing(id, other.id)?.message),
    })),
  ];
  if (use(ReadOnly)) return null;
  return (
    <MenuButton variant="ghost" className="-ml-2 text-muted-foreground" items={items}>
      <Replace aria-hidden />{' '}
      {successor === undefined ? 'Supersede with…' : 'Supersede with another…'}
    </MenuButton>
  );
}

/** Writes a supersession at both ends, in the summary and in the records, in one undo step. */
function useSuperseding() {
  const { section } = useSection();
  const { openItem, nextId } = useSectionActions();
  const edit = useSectionEdit();
  const files = useRecordFiles();
  const { value } = section;
  const dropped = (old: string, successor: string) => {
    const from = readDecisions(value).find(({ id }) => id === successor);
    if (!from) return [];
    const view = { ...from, supersedes: from.supersedes.filter((id) => id !== old) };
    return recordsFollowing(files, [{ view, fields: ['supersedes'] }]);
  };
  const written = (old: string, successor: string) => {
    const decisions = readDecisions(value);
    const from = decisions.find(({ id }) => id === old);
    const to = decisions.find(({ id }) => id === successor);
    const gone = from && {
      view: { ...from, status: `Superseded by ${successor}` },
      fields: ['status'] as const,
    };
    const claims = to && {
      view: { ...to, supersedes: [...new Set([...to.supersedes, old])] },
      fields: ['supersedes'] as const,
    };
    const changed = [gone, claims].filter((one) => one !== undefined);
    const before = from && successorIn(from.status);
    const left = before === undefined || before === successor ? [] : dropped(old, before);
    return [...recordsFollowing(files, changed), ...left];
  };
  return {
    existing: (old: string, successor: string) =>
      edit(supersede(value, old, successor), {
        label: `Supersede ${old} with ${successor}`,
        files: written(old, successor),
      }),
    drop: (old: string, successor: string) =>
      edit(unclaim(value, old, successor), {
        label: `${successor} does not supersede ${old}`,
        files: dropped(old, successor),
      }),
    toNew: (old: string) => {
      const successor = nextId('ADR');
      const problem = edit(supersedeWithNew(value, old, successor), {
        label: `Supersede ${old} with ${successor}`,
        files: written(old, successor),
      });
      if (problem === undefined) openItem(successor);
      return problem;
    },
  };
}

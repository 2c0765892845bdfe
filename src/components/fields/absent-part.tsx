import { useState } from 'react';
import type { Operation, Path } from '@/plan/operation';
import { AddButton } from './add-button';
import { focusSoon } from './focus-path';
import { useSectionActions } from './section-context';
import { Refusal } from './wrong-words';

type AbsentPartProps = {
  label: string;
  path: Path;
  /** What makes it. */
  operations: readonly Operation[];
};

/** Something that the template has and this text does not: a button that writes it. */
export function AbsentPart({ label, path, operations }: AbsentPartProps) {
  const { edit } = useSectionActions();
  const [refused, setRefused] = useState<string>();
  const add = () => {
    const problem = edit(operations, { label: `Add ${label}` });
    setRefused(problem?.message);
    if (problem === undefined) focusSoon(path);
  };
  return (
    <div>
      <AddButton onAdd={add}>Add {label}</AddButton>
      <Refusal what="Not added" why={refused} />
    </div>
  );
}

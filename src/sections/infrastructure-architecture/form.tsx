import { useMemo } from 'react';
import { GeneratedForm } from '@/components/fields/generated-form';
import { type PartViews, PartViewsProvider } from '@/components/fields/part-views';
import { useSection } from '@/components/fields/section-context';
import { NetworkingPart } from './form-network';
import { notesOf } from './form-notes';
import { EnvironmentsPart, StatePart } from './form-state';

const views: PartViews = {
  networking: NetworkingPart,
  environments: EnvironmentsPart,
  state: StatePart,
};

/** Free text and tables, with the address space drawn and the state's keeping looked at. */
export function InfrastructureForm() {
  const { section } = useSection();
  const { value } = section;
  const notes = useMemo(() => notesOf(value), [value]);
  return (
    <PartViewsProvider views={views} notes={notes}>
      <GeneratedForm />
    </PartViewsProvider>
  );
}

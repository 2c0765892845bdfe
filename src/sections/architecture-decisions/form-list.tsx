import { useState } from 'react';
import { AddButton } from '@/components/fields/add-button';
import { Blocks, Subsections } from '@/components/fields/blocks';
import { pointerOf } from '@/components/fields/focus-path';
import { GeneratedObject } from '@/components/fields/generated-object';
import { GeneratedPart } from '@/components/fields/generated-part';
import { memberPlace } from '@/components/fields/place-lookup';
import { useSection } from '@/components/fields/section-context';
import { useKeptWords } from '@/components/fields/use-kept-words';
import { useSectionEdit } from '@/components/fields/use-section-edit';
import { Refusal } from '@/components/fields/wrong-words';
import { EmptyState } from '@/components/ui/empty-state';
import { Input } from '@/components/ui/input';
import { memberObjects } from '@/plan/json-view';
import type { JsonObject } from '@/plan/value';
import { architectureDecisions } from '.';
import { readDecision } from './decision';
import { DecisionTable } from './form-list-table';
import { addDecision } from './operations';

/** From how many decisions on a filter helps. */
const FILTER_FROM = 6;

/** All decisions as a dense table, and the summary that the plan prints of them. */
export function DecisionList() {
  const { section, path, nextId, openItem } = useSection();
  const edit = useSectionEdit();
  const [words, setFilter] = useKeptWords('decisions');
  const [refused, setRefused] = useState<string>();
  const { value, place } = section;
  const decisions = memberObjects(value, 'decisions');
  // Without its field nobody could see or clear it.
  const filter = decisions.length >= FILTER_FROM ? words : '';
  const shown = decisions.flatMap((decision, index) =>
    matches(decision, filter) ? [{ decision, index }] : [],
  );
  const add = () => {
    const id = nextId('ADR');
    const problem = edit(addDecision(value, { id }), { label: `Add ${id}` });
    setRefused(problem?.message);
    if (problem === undefined) openItem(id);
  };
  const summary = architectureDecisions.parts['summary'];
  return (
    <div className="grid min-w-0 gap-4" data-path={pointerOf([...path, 'decisions'])}>
      {decisions.length >= FILTER_FROM && (
        <Input
          type="search"
          readOnly={false}
          aria-label="Filter decisions"
          placeholder="Filter by id, title, status or option"
          className="max-w-72"
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      )}
      {decisions.length === 0 ? (
        <EmptyState
          title="No decision yet"
          action={<AddButton onAdd={add}>Add decision</AddButton>}
        >
          A decision that would be costly to change, with the options that were compared.
        </EmptyState>
      ) : (
        <div className="grid justify-items-start gap-1.5">
          <DecisionTable shown={shown} movable={filter.trim() === ''} />
          <AddButton onAdd={add}>Add decision</AddButton>
        </div>
      )}
      <Refusal what="Not added" why={refused} />
      {summary && (
        <GeneratedPart
          shape={summary.shape}
          value={value['summary']}
          place={memberPlace(place, 'summary')}
          path={[...path, 'summary']}
          level={2}
          objectForm={GeneratedObject}
        />
      )}
      <Blocks blocks={value['blocks']} path={[...path, 'blocks']} heading="More" />
      <Subsections subsections={value['subsections']} path={[...path, 'subsections']} level={2} />
    </div>
  );
}

function matches(value: JsonObject, filter: string): boolean {
  const words = filter.trim().toLowerCase().split(/\s+/);
  const { id, title, status, impact, selected } = readDecision(value);
  const text = [id, title, status, impact, selected].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

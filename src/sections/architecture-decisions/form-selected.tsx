import { Crown, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { FormHeading } from '@/components/fields/form-heading';
import { useSection } from '@/components/fields/section-context';
import { SectionField } from '@/components/fields/section-field';
import { useSectionEdit } from '@/components/fields/use-section-edit';
import { useWrite } from '@/components/fields/use-write';
import { useRefused } from '@/components/fields/wrong-words';
import { EditButton } from '@/components/ui/edit-button';
import { Select } from '@/components/ui/select';
import { isTemplateText } from '@/components/ui/template-text';
import { formatDecimal } from '@/plan/numbers';
import type { Operation, Path } from '@/plan/operation';
import { suggestSelected } from './compute/selected';
import type { Decision } from './decision';
import { decisionPath } from './decision-path';
import { optionNames } from './form-names';
import { useSuggestion as suggestionOperations, whyNotLine } from './operations';

type SelectedProps = {
  index: number;
  decision: Decision;
  path: Path;
  field: Parameters<typeof SectionField>[0];
};

/** The architect's choice: an option of the matrix, or any words. */
export function Selected({ index, decision, path, field }: SelectedProps) {
  const { section } = useSection();
  const edit = useSectionEdit();
  const [refused, setRefused] = useState<string>();
  const wrong = useRefused(refused);
  const write = useWrite([...path, 'selected'], { label: 'Selected', absent: field.absent });
  const { suggestion, selectedOption, scoring, matrix } = decision;
  const names = optionNames(matrix.options);
  const choose = (value: string) => {
    const option = Number(value);
    const line = suggestSelected(matrix.options, option);
    const best = scoring.winners.length === 1 && scoring.winners[0] === option;
    if (value === '') return setRefused(write(''));
    const text = best ? line : withoutRemark(line);
    const set: Operation = {
      type: 'set',
      path: decisionPath(index, 'evidence', 'selected'),
      value: text,
    };
    setRefused(
      edit([set, ...emptyReason(decision, index, option)], { label: 'Edit Selected' })?.message,
    );
  };
  const leader = scoring.winners[0];
  const offer = suggestion !== null && leader !== selectedOption;
  return (
    <section className="mt-5 grid gap-1.5">
      <FormHeading
        level={2}
        action={
          offer &&
          leader !== undefined && (
            <EditButton
              onClick={() => {
                const operations = [
                  ...suggestionOperations(section.value, index),
                  ...emptyReason(decision, index, leader),
                ];
                setRefused(edit(operations, { label: 'Select the leader' })?.message);
              }}
            >
              <Crown aria-hidden /> Select the leader
              <span className="sr-only">: {names[leader]}</span>
            </EditButton>
          )
        }
      >
        Selected
      </FormHeading>
      <div className="grid items-start gap-3 @md:grid-cols-[minmax(0,14rem)_minmax(0,1fr)]">
        <Select
          {...wrong.control}
          aria-label="Selected option"
          value={selectedOption === null ? '' : String(selectedOption)}
          options={names.map((name, option) => ({ value: String(option), label: name }))}
          placeholder="None of the options"
          onChange={(event) => choose(event.target.value)}
        />
        <SectionField {...field} bare placeholder="Which option, and why in a few words" />
      </div>
      {wrong.shown}
      {decision.judgement === 'lower' && (
        <p className="flex items-center gap-1.5 text-warn text-xs/4 [&_svg]:size-3.5">
          <TriangleAlert aria-hidden /> {lowerChoice(decision, names)}
        </p>
      )}
    </section>
  );
}

/** A template's line on why the option was not chosen goes when it is: nobody has written it. */
function emptyReason(decision: Decision, index: number, option: number): readonly Operation[] {
  const line = whyNotLine(decision, option);
  if (line === null || !isTemplateText(decision.whyNot[line]?.text)) return [];
  return [{ type: 'remove', path: decisionPath(index, 'evidence', 'whyNot'), index: line }];
}

function withoutRemark(line: string): string {
  return line.replace(/\s*\([^()]*\)$/, '');
}

function lowerChoice({ scoring, selectedOption }: Decision, names: readonly string[]): string {
  const [leader] = scoring.winners;
  const sumOf = (option: number | null | undefined) => {
    const sum = option === null || option === undefined ? null : scoring.options[option]?.weighted;
    return sum ? formatDecimal(sum) : '—';
  };
  if (leader === undefined || selectedOption === null) return '';
  return `${names[leader]} scores higher: ${sumOf(leader)} against ${sumOf(selectedOption)}`;
}

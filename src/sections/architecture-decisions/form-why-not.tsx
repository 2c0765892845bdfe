import { X } from 'lucide-react';
import { FormHeading } from '@/components/fields/form-heading';
import { NamedLine } from '@/components/fields/named-line';
import { useSection } from '@/components/fields/section-context';
import { useSectionEdit } from '@/components/fields/use-section-edit';
import { EditButton } from '@/components/ui/edit-button';
import type { Path } from '@/plan/operation';
import type { Decision } from './decision';
import { decisionPath } from './decision-path';
import { optionNames } from './form-names';
import { setWhyNot, whyNotFor } from './operations';

type WhyNotProps = { index: number; decision: Decision; path: Path };

/** One line for each option that was not chosen, then lines that are about none of them. */
export function WhyNot({ index, decision, path }: WhyNotProps) {
  const { section } = useSection();
  const edit = useSectionEdit();
  const names = optionNames(decision.matrix.options);
  const reasons = whyNotFor(decision);
  const used = new Set(reasons.map(({ line }) => line));
  const others = decision.whyNot.flatMap((reason, line) =>
    used.has(line) ? [] : [{ ...reason, line }],
  );
  const remove = (line: number) => {
    const lines = decisionPath(index, 'evidence', 'whyNot');
    edit([{ type: 'remove', path: lines, index: line }], {
      label: 'Remove why not',
      notice: 'Removed a line that is about no other option',
    });
  };
  if (reasons.length === 0 && others.length === 0) return null;
  return (
    <section className="mt-5 grid gap-1.5">
      <FormHeading level={2}>Why not the others</FormHeading>
      <ul aria-label="Why not the others" className="grid list-none gap-1.5 p-0">
        {reasons.map(({ option, line, text }) => (
          <NamedLine
            key={decision.matrix.options[option]}
            name={names[option] ?? ''}
            text={text}
            path={[...path, String(line ?? `option ${option}`), 'text']}
            placeholder="Say in one line what rules it out."
            write={(typed) =>
              edit(setWhyNot(section.value, index, option, typed), {
                label: `Edit why not ${names[option]}`,
                group: `why not ${index} ${option}`,
              })?.message
            }
          />
        ))}
        {others.map(({ name, text, line }) => (
          <NamedLine
            key={`line ${line}`}
            name={name === '' ? '–' : name}
            text={text}
            path={[...path, String(line), 'text']}
            end={
              <EditButton
                variant="ghost"
                size="icon"
                aria-label={`Remove: ${name === '' ? 'line' : name}`}
                className="text-muted-foreground"
                onClick={() => remove(line)}
              >
                <X aria-hidden />
              </EditButton>
            }
          />
        ))}
      </ul>
    </section>
  );
}

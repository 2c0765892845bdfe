import { useId } from 'react';
import { AddButton } from '@/components/fields/add-button';
import { focusSoon, pointerOf } from '@/components/fields/focus-path';
import { FormHeading } from '@/components/fields/form-heading';
import { NameField } from '@/components/fields/named-line';
import { useSection } from '@/components/fields/section-context';
import { useSectionEdit } from '@/components/fields/use-section-edit';
import { Button } from '@/components/ui/button';
import { memberList } from '@/plan/json-view';
import { PrincipleVerdict } from './form-verdict';
import { renameHeading } from './operations';
import { type JudgedPrinciple, judgedElsewhere } from './principles';

/** The principles that the plan judges under headings and in its text, where it has no table of them. */
export function JudgedPrinciples() {
  const { section } = useSection();
  const title = useId();
  const judged = judgedElsewhere(section.value);
  if (judged.length === 0) return null;
  return (
    <section aria-labelledby={title} className="grid min-w-0 gap-2">
      <FormHeading level={2}>
        <span id={title}>Principles</span>
      </FormHeading>
      <ul
        aria-labelledby={title}
        className="grid list-none divide-y divide-border rounded-lg border border-border p-0"
      >
        {judged.map((principle) => (
          <JudgedLine key={keyOf(principle)} judged={principle} />
        ))}
      </ul>
      {judged.some(isHeading) && <AddPrinciple />}
    </section>
  );
}

const isHeading = ({ path }: JudgedPrinciple) => path[0] === 'subsections';

/** A heading keeps its place while its name is typed; names in free text share theirs. */
function keyOf(judged: JudgedPrinciple): string {
  return [...judged.path, isHeading(judged) ? '' : judged.name].join('/');
}

function JudgedLine({ judged }: { judged: JudgedPrinciple }) {
  const { path } = useSection();
  return (
    <li
      data-path={isHeading(judged) ? pointerOf([...path, ...judged.path, 'heading']) : undefined}
      className="flex min-h-8 flex-wrap items-center gap-x-3 px-1.5 py-1"
    >
      <span className="min-w-0 flex-1 basis-60">
        {isHeading(judged) ? <PrincipleName judged={judged} /> : <Name>{judged.name}</Name>}
      </span>
      <span className="flex items-center gap-2 pl-1.5">
        <PrincipleVerdict judged={judged} />
        <Button
          variant="link"
          className="h-6 px-1"
          aria-label={`Go to ${judged.name}`}
          onClick={() =>
            focusSoon([...path, ...judged.path, ...(isHeading(judged) ? ['blocks'] : [])])
          }
        >
          Go to
        </Button>
      </span>
    </li>
  );
}

function Name({ children }: { children: string }) {
  return <span className="block px-2.5 py-1 [overflow-wrap:anywhere]">{children}</span>;
}

function PrincipleName({ judged }: { judged: JudgedPrinciple }) {
  const { section, path } = useSection();
  const edit = useSectionEdit();
  const place = [...path, ...judged.path, 'heading'];
  return (
    <NameField
      path={place}
      text={judged.name}
      label="Principle"
      write={(name) =>
        edit([renameHeading(section.value, Number(judged.path[1]), name)], {
          label: 'Edit principle',
          group: place.join('/'),
        })?.message
      }
    />
  );
}

function AddPrinciple() {
  const { section, path } = useSection();
  const edit = useSectionEdit();
  const add = () => {
    const index = memberList(section.value, 'subsections').length;
    const problem = edit(
      [{ type: 'insert', path: ['subsections'], index, value: 'New principle' }],
      { label: 'Add principle' },
    );
    if (problem === undefined) focusSoon([...path, 'subsections', String(index), 'heading']);
  };
  return (
    <div>
      <AddButton onAdd={add}>Add principle</AddButton>
    </div>
  );
}

import { CircleHelp } from 'lucide-react';
import { use, useState } from 'react';
import { AddButton } from '@/components/fields/add-button';
import { Blocks, Subsections } from '@/components/fields/blocks';
import { CodeField } from '@/components/fields/code-field';
import { FieldFrame } from '@/components/fields/field-frame';
import { focusSoon } from '@/components/fields/focus-path';
import { isLeaf, type LeafPart, labelsOf } from '@/components/fields/form-layout';
import { GrowingText } from '@/components/fields/growing-text';
import { textOf } from '@/components/fields/json-guards';
import { UnknownIds } from '@/components/fields/lazy-grids';
import { isAbsent, isFence, memberPlace } from '@/components/fields/place-lookup';
import { useFindingAt, useSection, useSectionActions } from '@/components/fields/section-context';
import { useDraft } from '@/components/fields/use-draft';
import { useWrite } from '@/components/fields/use-write';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/class-names';
import { ReadOnly } from '@/components/ui/read-only';
import type { Part } from '@/plan/codecs/codec';
import type { Path } from '@/plan/operation';
import { askedAs, markAnswered, markOpen, readClarification } from './clarification';

const none: readonly Part[] = [];

/** A section of single values, each of which may still need clarification. */
export function ClarifiedForm() {
  const { section, shape = none, path } = useSection();
  const { value, place } = section;
  const [asked, setAsked] = useState<readonly string[]>([]);
  const leaves = shape.filter(isLeaf);
  const isMissing = ({ key }: LeafPart) =>
    isAbsent(memberPlace(place, key)) && !asked.includes(key);
  const missing = leaves.filter(isMissing);
  const ask = (key: string) => {
    setAsked([...asked, key]);
    focusSoon([...path, key]);
  };
  return (
    <div className="grid min-w-0 gap-4">
      <div className="grid min-w-0 gap-4 @md:grid-cols-2">
        {leaves
          .filter((part) => !isMissing(part))
          .map(({ key, shape: { label, help } }) =>
            isFence(memberPlace(place, key)) ? (
              <CodeField key={key} label={label} path={[...path, key]} text={textOf(value[key])} />
            ) : (
              <ClarifiedField
                key={key}
                label={label}
                help={help}
                path={[...path, key]}
                value={textOf(value[key])}
                absent={isAbsent(memberPlace(place, key))}
              />
            ),
          )}
      </div>
      {missing.length > 0 && (
        <div className="flex flex-wrap gap-1">
          {missing.map(({ key, shape: { label } }) => (
            <AddButton key={key} onAdd={() => ask(key)}>
              Add {label.toLowerCase()}
            </AddButton>
          ))}
        </div>
      )}
      <Blocks
        blocks={value['blocks']}
        path={[...path, 'blocks']}
        heading={section.heading}
        known={labelsOf(shape)}
      />
      <Subsections subsections={value['subsections']} path={[...path, 'subsections']} level={2} />
    </div>
  );
}

type ClarifiedFieldProps = {
  label: string;
  help: string | undefined;
  path: Path;
  value: string;
  absent: boolean;
};

/** A value, or the question that has to be answered before there is one: a state, not a word to type. */
function ClarifiedField({ label, help, path, value, absent }: ClarifiedFieldProps) {
  const { edit } = useSectionActions();
  const write = useWrite(path, { label, absent });
  const message = useFindingAt(path);
  const { open, leads, text } = readClarification(value);
  const stored = (typed: string) => (leads ? askedAs(value, typed) : typed.trim());
  const draft = useDraft({
    text,
    write: (typed) => write(stored(typed)),
    echo: (typed) => readClarification(stored(typed)).text,
  });
  const toggle = () => {
    const next = open ? markAnswered(value) : markOpen(value);
    const done = open ? `${label} is clear` : `${label} needs clarification`;
    edit([{ type: 'set', path, value: next }], { label: done });
    focusSoon(path);
  };
  return (
    <FieldFrame
      label={label}
      help={help}
      path={path}
      message={message}
      refused={draft.refused}
      action={
        <Button
          variant="ghost"
          aria-pressed={open}
          disabled={use(ReadOnly)}
          aria-label={`${label} needs clarification`}
          title="Needs clarification"
          onClick={toggle}
          className={cn(
            '-my-0.5 h-5 self-center gap-1 px-1 text-xs/4',
            open ? 'font-medium text-warn' : 'text-muted-foreground',
          )}
        >
          {open && 'Needs clarification'}
          <CircleHelp aria-hidden />
        </Button>
      }
    >
      {(control) => (
        <>
          <GrowingText
            {...control}
            value={draft.text}
            placeholder={leads ? 'What has to be found out?' : undefined}
            onType={draft.type}
            onBlur={draft.leave}
            className={open ? 'border-warn' : undefined}
            {...draft.composition}
          />
          <UnknownIds path={path} />
        </>
      )}
    </FieldFrame>
  );
}

import { useEffect, useId, useRef } from 'react';
import { pointerOf } from '@/components/fields/focus-path';
import { GrowingText } from '@/components/fields/growing-text';
import { IdField } from '@/components/fields/id-field';
import { UnknownIds } from '@/components/fields/lazy-grids';
import { useFindingAt, useSectionActions } from '@/components/fields/section-context';
import { useDraft } from '@/components/fields/use-draft';
import { useWrite } from '@/components/fields/use-write';
import { memberText } from '@/plan/json-view';
import { id } from '@/plan/kinds';
import type { Path } from '@/plan/operation';
import type { JsonObject } from '@/plan/value';

type DecisionTitleProps = { value: JsonObject; path: Path };

const idKind = id('ADR');

/** The heading of a decision, edited in place: its id and its title. */
export function DecisionTitle({ value, path }: DecisionTitleProps) {
  const titleId = useId();
  const { openItem } = useSectionActions();
  const titlePath = [...path, 'title'];
  const write = useWrite(titlePath, { label: 'Title' });
  const finding = useFindingAt(titlePath);
  const draft = useDraft({
    text: memberText(value, 'title'),
    write: (typed) => write(typed.trim()),
    echo: (typed) => typed.trim(),
  });
  const area = useRef<HTMLElement>(null);
  const untitled = useRef(draft.text === '');
  useEffect(() => {
    // A decision that was just added asks for its title first.
    if (untitled.current) area.current?.focus();
  }, []);
  const wrong = draft.refused === undefined ? finding : `Not saved: ${draft.refused}`;
  return (
    <div className="grid gap-0.5">
      <h1 className="sr-only">
        {memberText(value, 'id')}: {draft.text}
      </h1>
      <IdField
        label="Id"
        bare
        kind={idKind}
        path={[...path, 'id']}
        value={value['id']}
        onRenamed={openItem}
        className="max-w-60"
      />
      <div data-path={pointerOf(titlePath)}>
        <label htmlFor={titleId} className="sr-only">
          Title
        </label>
        <GrowingText
          id={titleId}
          ref={area}
          value={draft.text}
          placeholder="What is decided, in a few words"
          aria-invalid={wrong === undefined ? undefined : true}
          aria-describedby={wrong === undefined ? undefined : `${titleId}-error`}
          onType={draft.type}
          onBlur={draft.leave}
          {...draft.composition}
          className="-mx-2.5 w-[calc(100%+1.25rem)] max-w-none border-transparent bg-transparent font-semibold text-xl/7 tracking-[-0.015em] hover:border-input focus:border-input pointer-coarse:text-xl/7"
        />
        {wrong !== undefined && (
          <p id={`${titleId}-error`} className="text-fail text-xs/4">
            {wrong}
          </p>
        )}
        <UnknownIds path={titlePath} />
      </div>
    </div>
  );
}

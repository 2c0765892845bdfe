import { type KeyboardEvent, memo } from 'react';
import type { Path } from '@/plan/operation';
import { cn } from '../ui/class-names';
import { Textarea } from '../ui/textarea';
import { FieldFrame } from './field-frame';
import { sameProps } from './same-props';
import { useDraft } from './use-draft';
import { useWrite } from './use-write';

type CodeFieldProps = {
  label: string;
  path: Path;
  text: string;
  help?: string | undefined;
  absent?: boolean;
  /** Code that a fence holds: blanks at a line's start and line breaks are its own. */
  bare?: boolean;
  wrap?: boolean;
  className?: string;
};

const indent = '  ';

/** Text in which blanks count: fences, directory trees, raw Markdown. Tab indents; Escape, then Tab, leaves. */
export const CodeField = memo(function CodeField(props: CodeFieldProps) {
  const { label, path, text, absent = false, wrap = false, className, ...frame } = props;
  const write = useWrite(path, { label, absent });
  const draft = useDraft({
    text,
    write: (typed) => write(typed.replace(/\s+$/, '').replace(/^(?:[ \t]*\n)+/, '')),
    echo: (typed) => typed,
  });
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const area = event.currentTarget;
    if (event.key === 'Escape') area.dataset['leaving'] = 'true';
    else if (event.key !== 'Tab' || event.shiftKey || area.dataset['leaving'] === 'true') {
      if (event.key !== 'Shift') delete area.dataset['leaving'];
    } else {
      event.preventDefault();
      area.setRangeText(indent, area.selectionStart, area.selectionEnd, 'end');
      draft.type(area.value);
    }
  };
  return (
    <FieldFrame {...frame} label={label} path={path} refused={draft.refused}>
      {(control) => (
        <Textarea
          {...control}
          rows={3}
          value={draft.text}
          spellCheck={false}
          aria-description="Tab indents. Escape, then Tab, leaves."
          onChange={(event) => draft.type(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={draft.leave}
          {...draft.composition}
          wrap={wrap ? 'soft' : 'off'}
          className={cn(
            'overflow-x-auto font-mono text-[13px]/5 [tab-size:2]',
            !wrap && 'whitespace-pre',
            className,
          )}
        />
      )}
    </FieldFrame>
  );
}, sameProps);

import { memo } from 'react';
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

/** Text in which blanks count: fences, directory trees, raw Markdown. */
export const CodeField = memo(function CodeField(props: CodeFieldProps) {
  const { label, path, text, absent = false, wrap = false, className, ...frame } = props;
  const write = useWrite(path, { label, absent });
  const draft = useDraft({
    text,
    write: (typed) => write(typed.replace(/\s+$/, '').replace(/^(?:[ \t]*\n)+/, '')),
    echo: (typed) => typed,
  });
  return (
    <FieldFrame {...frame} label={label} path={path} refused={draft.refused}>
      {(control) => (
        <Textarea
          {...control}
          rows={3}
          value={draft.text}
          spellCheck={false}
          onChange={(event) => draft.type(event.target.value)}
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

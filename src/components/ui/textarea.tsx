import { type ComponentProps, type RefObject, use, useLayoutEffect } from 'react';
import { cn } from './class-names';
import { controlStyle } from './control-style';
import { holdHeight } from './hold-height';
import { ReadOnly } from './read-only';
import { isTemplateText, selectTemplateText } from './template-text';
import { useShownText } from './use-shown-text';

export type TextareaProps = Omit<ComponentProps<'textarea'>, 'ref' | 'value' | 'defaultValue'> & {
  value?: string | undefined;
  ref?: RefObject<HTMLTextAreaElement | null> | ((element: HTMLTextAreaElement | null) => void);
};

/** A text area as tall as its text: by `field-sizing`, and by measuring where that is unknown. */
export function Textarea({ className, ref, rows = 2, value, onFocus, ...props }: TextareaProps) {
  const own = useShownText<HTMLTextAreaElement>(value, ref);
  useLayoutEffect(() => {
    if (own.current !== null && value !== undefined) fitHeight(own.current);
  }, [own, value]);
  return (
    <span className="block min-w-0">
      <span className="block" data-held>
        <textarea
          ref={own}
          rows={rows}
          readOnly={use(ReadOnly)}
          onFocus={(event) => {
            if (growsByItself) holdHeight(event.currentTarget);
            selectTemplateText(event);
            onFocus?.(event);
          }}
          onInput={(event) => fitHeight(event.currentTarget)}
          style={{ minHeight: `calc(${rows} * 1lh + 14px)` }}
          className={cn(
            controlStyle,
            'block resize-none field-sizing-content',
            className,
            isTemplateText(value) && 'text-muted-foreground',
          )}
          {...props}
        />
      </span>
    </span>
  );
}

/** Asked once: with every key it would take longer than the key itself. */
const growsByItself = globalThis.CSS?.supports?.('field-sizing', 'content') === true;

function fitHeight(element: HTMLTextAreaElement): void {
  if (growsByItself) return;
  element.style.height = 'auto';
  const borders = element.offsetHeight - element.clientHeight;
  element.style.height = `${element.scrollHeight + borders}px`;
}

import type { ComponentProps, KeyboardEvent, Ref } from 'react';
import { cn } from '../ui/class-names';
import { Textarea } from '../ui/textarea';

type GrowingTextProps = Omit<ComponentProps<'textarea'>, 'ref' | 'onChange' | 'value'> & {
  value: string;
  /** Paragraphs of Markdown; else one line that wraps. */
  prose?: boolean;
  onType: (text: string) => void;
  ref?: Ref<HTMLElement> | undefined;
};

/** A text as tall as what stands in it. One that is a line takes a line break only where it has some already. */
export function GrowingText({ value, prose = false, onType, ref, ...props }: GrowingTextProps) {
  const { className, onKeyDown, ...rest } = props;
  return (
    <Textarea
      {...rest}
      ref={(element) => setRef(ref, element)}
      rows={prose ? 2 : 1}
      value={value}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={(event: KeyboardEvent<HTMLTextAreaElement>) => {
        onKeyDown?.(event);
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        if (!prose && !event.currentTarget.value.includes('\n')) event.preventDefault();
      }}
      style={prose ? undefined : { minHeight: '2rem' }}
      className={cn(prose ? 'max-w-[76ch] min-h-14' : 'overflow-hidden py-[5px]', className)}
    />
  );
}

function setRef(ref: Ref<HTMLElement> | undefined, element: HTMLElement | null): void {
  if (typeof ref === 'function') ref(element);
  else if (ref) ref.current = element;
}

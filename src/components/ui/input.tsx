import { type ComponentProps, use } from 'react';
import { cn } from './class-names';
import { controlStyle } from './control-style';
import { ReadOnly } from './read-only';
import { isTemplateText, selectTemplateText } from './template-text';
import { useShownText } from './use-shown-text';

type InputProps = Omit<ComponentProps<'input'>, 'value' | 'defaultValue'> & {
  value?: string | undefined;
};

export function Input({ className, type = 'text', ref, value, onFocus, ...props }: InputProps) {
  const own = useShownText<HTMLInputElement>(value, ref);
  return (
    <input
      ref={own}
      type={type}
      autoComplete="off"
      readOnly={use(ReadOnly)}
      className={cn(
        controlStyle,
        'h-8',
        className,
        isTemplateText(value) && 'text-muted-foreground',
      )}
      onFocus={(event) => {
        selectTemplateText(event);
        onFocus?.(event);
      }}
      {...props}
    />
  );
}

import type { ComponentProps } from 'react';
import { cn } from './class-names';
import { controlStyle } from './control-style';
import { isTemplateText, selectTemplateText } from './template-text';

export function Input({ className, type = 'text', onFocus, ...props }: ComponentProps<'input'>) {
  return (
    <input
      type={type}
      autoComplete="off"
      className={cn(
        controlStyle,
        'h-8',
        className,
        isTemplateText(props.value) && 'text-muted-foreground',
      )}
      onFocus={(event) => {
        selectTemplateText(event);
        onFocus?.(event);
      }}
      {...props}
    />
  );
}

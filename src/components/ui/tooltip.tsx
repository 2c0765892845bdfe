import { Tooltip as Primitive } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { cn } from './class-names';
import { floatingStyle } from './floating-style';

type TooltipProps = { content: ReactNode; children: ReactElement };

/** A short explanation of a control. Import it lazily: Radix loads with it. */
export function Tooltip({ content, children }: TooltipProps) {
  return (
    <Primitive.Provider delayDuration={400}>
      <Primitive.Root>
        <Primitive.Trigger asChild>{children}</Primitive.Trigger>
        <Primitive.Portal>
          <Primitive.Content
            sideOffset={4}
            collisionPadding={8}
            className={cn(floatingStyle, 'max-w-72 rounded-md px-2 py-1 text-xs/4')}
          >
            {content}
          </Primitive.Content>
        </Primitive.Portal>
      </Primitive.Root>
    </Primitive.Provider>
  );
}

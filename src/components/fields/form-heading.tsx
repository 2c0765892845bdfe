import type { ReactNode } from 'react';
import { cn } from '../ui/class-names';

export type HeadingLevel = 2 | 3 | 4;

type FormHeadingProps = {
  level: HeadingLevel;
  children: ReactNode;
  /** At the end of the line. */
  action?: ReactNode;
  className?: string;
};

const styles = {
  2: 'font-semibold text-[15px]/6 tracking-[-0.005em]',
  3: 'font-semibold text-sm/5',
  4: 'font-medium text-sm/5',
} as const;

export function FormHeading({ level, children, action, className }: FormHeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <div className={cn('flex min-h-7 items-center justify-between gap-3', className)}>
      <Tag className={cn('min-w-0 [overflow-wrap:anywhere]', styles[level])}>{children}</Tag>
      {action}
    </div>
  );
}

export function deeper(level: HeadingLevel): HeadingLevel {
  return level === 2 ? 3 : 4;
}

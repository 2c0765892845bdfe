import { useId } from 'react';
import { cn } from '../ui/class-names';

/** What is wrong with a control, in words to stand below it, and tied to it. */
export function useWrongWords(words: string | undefined, className?: string) {
  const id = useId();
  if (words === undefined) return { control: {}, shown: null };
  return {
    control: { 'aria-invalid': true, 'aria-describedby': id } as const,
    shown: (
      <span id={id} className={cn('block text-fail text-xs/4', className)}>
        {words}
      </span>
    ),
  };
}

/** Why what was typed is not in the text, else what is wrong with what is. */
export function useRefused(refused: string | undefined, className?: string, wrong?: string) {
  return useWrongWords(refused === undefined ? wrong : `Not saved: ${refused}`, className);
}

type RefusalProps = {
  /** As “Not added”. */
  what?: string;
  why: string | undefined;
};

/** Why something that was pressed is not done, said at once. */
export function Refusal({ what = 'Not saved', why }: RefusalProps) {
  if (why === undefined) return null;
  return (
    <p role="alert" className="text-fail text-xs/4">
      {what}: {why}
    </p>
  );
}

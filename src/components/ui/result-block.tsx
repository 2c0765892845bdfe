import { type ReactNode, useId } from 'react';

type ResultBlockProps = { title: string; children: ReactNode };

/** A titled piece of a section's live result. */
export function ResultBlock({ title, children }: ResultBlockProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid min-w-0 gap-1.5">
      <h2 id={id} className="font-semibold text-muted-foreground text-xs/4">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** How a number beside it was found, in small print. */
export function Basis({ children }: { children: ReactNode }) {
  return <p className="max-w-[64ch] text-muted-foreground text-xs/4">{children}</p>;
}

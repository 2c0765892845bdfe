import type { ReactNode } from 'react';
import { Link } from 'wouter';

/** The 44 px bar that every page starts with, the same as the shell in index.html. */
export function TopBar({ children }: { children?: ReactNode }) {
  return (
    <header className="relative z-1 flex min-h-11 shrink-0 items-center pointer-coarse:min-h-14 gap-2 border-border border-b px-3 sm:gap-3">
      <Link
        href="/"
        className="shrink-0 rounded-md font-[650] tracking-[-0.01em] outline-ring focus-visible:outline-2"
      >
        Planwright
      </Link>
      {children}
    </header>
  );
}

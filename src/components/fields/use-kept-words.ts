import { useState } from 'react';

/** Words that say what a page shows; this tab keeps them for when the page is loaded or come back to. */
export function useKeptWords(name: string) {
  const [key] = useState(() => `${location.pathname} ${name}`);
  const [words, setWords] = useState(() => read(key));
  const choose = (next: string) => {
    setWords(next);
    write(key, next);
  };
  return [words, choose] as const;
}

function read(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function write(key: string, words: string): void {
  try {
    if (words === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, words);
  } catch {
    // A browser that keeps nothing shows everything the next time.
  }
}

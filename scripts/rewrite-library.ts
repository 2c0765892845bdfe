import type { Plugin } from 'vite';

/** The code with something else in the place of a part. Throws where it has none: the library has changed. */
export function replacePart(
  code: string,
  part: RegExp,
  instead: string | ((part: string) => string),
  library: string,
): string {
  const rest =
    typeof instead === 'string' ? code.replace(part, instead) : code.replace(part, instead);
  if (rest === code) throw new Error(`${library} has changed: no ${part.source}`);
  return rest;
}

/** Rewrites those files of a library that the app is built with. */
export function rewriteLibrary(
  name: string,
  files: RegExp,
  rewrite: (code: string) => string,
): Plugin {
  return {
    name: `planwright:${name}`,
    apply: 'build',
    transform: {
      filter: { id: files },
      handler: (code) => ({ code: rewrite(code), map: null }),
    },
  };
}

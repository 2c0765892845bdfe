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

/** The code without the methods and getters of those names, in whatever class. */
export function withoutMethods(code: string, names: readonly string[], library: string): string {
  return names.reduce((text, name) => {
    const of = `^ {4}(?:static |get )?${name}\\(.*\\) \\{`;
    const method = new RegExp(`${of}(?: .* \\}$|[\\s\\S]*?^ {4}\\}$)`, 'gm');
    return replacePart(text, method, '', library);
  }, code);
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

import { fail, ok, type Result } from '@/markdown/result';

/** The flags that a command takes: alone (`--json`), or followed by a value (`--dir DIR`). */
export interface FlagSpec {
  readonly alone?: readonly string[];
  readonly valued?: readonly string[];
}

export interface Arguments {
  readonly words: readonly string[];
  readonly flags: ReadonlyMap<string, string>;
}

/**
 * Parts a command's arguments into words and flags. `--flag=value` is the same as `--flag value`;
 * after `--` everything is a word, and so are `-` and negative numbers anywhere.
 */
export function parseArguments(args: readonly string[], spec: FlagSpec): Result<Arguments> {
  const words: string[] = [];
  const flags = new Map<string, string>();
  const left = [...args];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    if (arg === '--') return ok({ words: [...words, ...left], flags });
    if (!/^--?[a-zA-Z]/.test(arg)) {
      words.push(arg);
      continue;
    }
    const [name = '', ...rest] = arg.split('=');
    const given = rest.length > 0 ? rest.join('=') : undefined;
    if (spec.valued?.includes(name)) {
      const value = given ?? left.shift();
      if (value === undefined) return fail(`${name} needs a value`);
      flags.set(name, value);
    } else if (!spec.alone?.includes(name)) return fail(`unknown flag ${name}`);
    else if (given !== undefined) return fail(`${name} takes no value`);
    else flags.set(name, '');
  }
  return ok({ words, flags });
}

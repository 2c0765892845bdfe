interface Chunk {
  readonly code: string;
  readonly isEntry: boolean;
  readonly isDynamicEntry: boolean;
}

/** What an export is called outside its script, and what inside. */
export type Names = ReadonlyMap<string, string>;

const imports = /\bimport\{([^{}]*)\}from(["`])\.\/([^"`]+)\2/g;
const exports = /\bexport\{([^{}]*)\}(?!from)/;
const taken = /(\bimport\((["`])\.\/([^"`]+)\2\)\.then\(\(\{)([^{}]*)(?=\}\)=>)/g;

/** The names by which a script has what it exports, for those scripts that only others of the build import. */
export function exportedNames({ code, isEntry, isDynamicEntry }: Chunk): Names {
  const list = isEntry || isDynamicEntry ? '' : (exports.exec(code)?.[1] ?? '');
  return new Map(pairs(list, ' as ').map(([inside, outside]) => [outside, inside]));
}

/**
 * What a script may call what it imports, so that it has one name in both: none that it would have twice, or that could
 * be a name of the browser's.
 */
export function importedNames(
  { code }: Pick<Chunk, 'code'>,
  known: ReadonlyMap<string, Names>,
): Names {
  const names = new Map<string, string>();
  const used = new Set<string>();
  for (const [, list = '', , file = ''] of code.matchAll(imports)) {
    for (const [there, here] of pairs(list, ' as ')) {
      const name = known.get(file)?.get(there);
      if (name === undefined || name.length > 2 || used.has(name)) continue;
      used.add(name);
      names.set(here, name);
    }
  }
  return names;
}

/** A script with each export under the name that it has inside, and each import of such a one. */
export function underOneName(chunk: Chunk, known: ReadonlyMap<string, Names>): string {
  const own = exportedNames(chunk);
  const renamed = (list: string, file: string, sign: string) =>
    pairs(list, sign)
      .map(([there, here]) => pair(known.get(file)?.get(there) ?? there, here, sign))
      .sort()
      .join(',');
  return chunk.code
    .replace(
      imports,
      (_, list, quote, file) =>
        `import{${renamed(list, file, ' as ')}}from${quote}./${file}${quote}`,
    )
    .replace(taken, (_, before, _quote, file, list) => before + renamed(list, file, ':'))
    .replace(exports, (whole) =>
      own.size === 0 ? whole : `export{${[...own.values()].sort().join(',')}}`,
    );
}

function pair(there: string, here: string, sign: string): string {
  return there === here ? there : there + sign + here;
}

function pairs(list: string, sign: string): [string, string][] {
  if (list === '') return [];
  return list.split(',').map((one) => {
    const [there = '', here = there] = one.split(sign);
    return [there, here];
  });
}

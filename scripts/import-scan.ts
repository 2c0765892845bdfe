import { parseSync } from 'vite';

export interface ImportStatement {
  readonly target: string;
  readonly line: number;
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

/** Every import, re-export and `import()` with a literal target in a TypeScript module. */
export function scanImports(file: string, source: string): ImportStatement[] {
  const { module, errors } = parseSync(file, source);
  const broken = errors.find(({ severity }) => severity === 'Error');
  if (broken) throw new Error(`${file}: ${broken.message}`);
  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length;
  const imports = module.staticImports.map(({ moduleRequest, entries, start }) => ({
    target: moduleRequest.value,
    line: lineAt(start),
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    dynamic: false,
  }));
  const exports = module.staticExports.flatMap(({ entries, start }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest
        ? [{ target: moduleRequest.value, line: lineAt(start), typeOnly: isType, dynamic: false }]
        : [],
    ),
  );
  const dynamic = module.dynamicImports.map(({ moduleRequest, start }) => ({
    target: source.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
    line: lineAt(start),
    typeOnly: false,
    dynamic: true,
  }));
  return [...imports, ...exports, ...dynamic];
}

export interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
}

/** Vite's manifest: chunks by the source module they stand for. */
export type Manifest = Readonly<Record<string, Chunk>>;

/** Files (JavaScript and CSS) that the page's entry and these lazily loaded modules pull in, each once. */
export function loadedFiles(manifest: Manifest, modules: readonly string[]): string[] {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const seen = new Set<string>();
  const pending = [...entries, ...modules];
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    pending.push(...(chunkOf(manifest, key).imports ?? []));
  }
  const files = [...seen].flatMap((key) => {
    const { file, css = [] } = chunkOf(manifest, key);
    return [file, ...css];
  });
  return [...new Set(files)].filter((file) => /\.(js|css)$/.test(file)).sort();
}

/** A chunk by its source module, or by the name that vite.config.ts gives it. */
function chunkOf(manifest: Manifest, key: string): Chunk {
  const chunk = manifest[key] ?? Object.values(manifest).find(({ name }) => name === key);
  if (!chunk) throw new Error(`budget.json names ${key}, which is not a chunk of the build`);
  return chunk;
}

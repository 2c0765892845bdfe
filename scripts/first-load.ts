export interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** Vite's manifest: chunks by the source module they stand for. */
export type Manifest = Readonly<Record<string, Chunk>>;

/** Files (JavaScript and CSS) that the page and these lazily loaded modules pull in, each once. */
export function loadedFiles(
  page: string,
  manifest: Manifest,
  modules: readonly string[],
): string[] {
  const own = filesOfPage(page);
  const entries = Object.keys(manifest).filter((key) => own.includes(chunkOf(manifest, key).file));
  if (entries.length === 0) throw new Error('The page names no script of the build');
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
  return [...new Set([...own, ...files])].filter((file) => /\.(js|css)$/.test(file)).sort();
}

/** The scripts that stand in the page itself. */
export function inlineScripts(page: string): string {
  return [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text).join('');
}

/** The scripts and style sheets that a page names. */
function filesOfPage(page: string): string[] {
  return [...page.matchAll(/\s(?:src|href)="\/([^"]+\.(?:js|css))"/g)].flatMap(
    ([, file = '']) => file,
  );
}

/** A chunk by its source module, or by the name that vite.config.ts gives it. */
function chunkOf(manifest: Manifest, key: string): Chunk {
  const chunk = manifest[key] ?? Object.values(manifest).find(({ name }) => name === key);
  if (!chunk) throw new Error(`budget.json names ${key}, which is not a chunk of the build`);
  return chunk;
}

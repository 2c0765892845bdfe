import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/**
 * Names in the page the scripts that an open plan needs, so that `src/boot.js` can fetch them at
 * once when the address is a plan's, side by side with the page's own. `modules` are source paths.
 */
export function planPreload(modules: readonly string[]): Plugin {
  return {
    name: 'planwright:plan-preload',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        if (!bundle) return [];
        const content = scriptsOf(bundle, modules).join(' ');
        const attrs = { name: 'planwright-plan-scripts', content };
        return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}

/** The scripts that these modules stand in, and all that those import. */
function scriptsOf(bundle: Bundle, modules: readonly string[]): string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const pending = chunks.filter(({ moduleIds }) =>
    modules.some((module) => moduleIds.some((id) => id.endsWith(`/${module}`))),
  );
  const files = new Set<string>();
  for (let chunk = pending.pop(); chunk; chunk = pending.pop()) {
    if (files.has(chunk.fileName)) continue;
    files.add(chunk.fileName);
    for (const file of chunk.imports) {
      const next = byFile.get(file);
      if (next) pending.push(next);
    }
  }
  return [...files].map((file) => `/${file}`);
}

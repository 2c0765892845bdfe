import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/**
 * Names in the page the scripts that follow its first one, so that they are fetched beside it: those of
 * `base` for every page, those of `plan` for `src/boot` to fetch when the address is a plan's. All are
 * source paths.
 */
export function preload(base: readonly string[], plan: readonly string[]): Plugin {
  return {
    name: 'planwright:preload',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        if (!bundle) return [];
        const always = scriptsOf(bundle, base);
        const content = scriptsOf(bundle, plan)
          .filter((script) => !always.includes(script))
          .join(' ');
        const attrs = { name: 'planwright-plan-scripts', content };
        return [
          { tag: 'meta', attrs, injectTo: 'head-prepend' },
          ...always
            .filter((script) => !html.includes(script))
            .map((href) => ({
              tag: 'link',
              attrs: { rel: 'modulepreload', crossorigin: true, href },
              injectTo: 'head' as const,
            })),
        ];
      },
    },
  };
}

/** The scripts that these modules stand in, and all that those import. */
function scriptsOf(bundle: Bundle, modules: readonly string[]): string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const pending = chunks.filter(({ moduleIds, facadeModuleId }) =>
    modules.some((module) =>
      [facadeModuleId, ...moduleIds].some((id) => id?.endsWith(`/${module}`)),
    ),
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

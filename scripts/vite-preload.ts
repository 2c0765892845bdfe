import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

interface Needed {
  /** Source paths of what every page loads after its first script. */
  readonly base: readonly string[];
  /** Source paths of what `src/boot` fetches besides when the address is a plan's. */
  readonly plan: readonly string[];
  /** Names, up to their hash, of the fonts that every page is drawn with. */
  readonly fonts: readonly string[];
}

/** Names in the page what follows its first script, so that it is fetched beside that. */
export function preload({ base, plan, fonts }: Needed): Plugin {
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
          ...fontsOf(bundle, fonts).map((href) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href },
            injectTo: 'head-prepend' as const,
          })),
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

function fontsOf(bundle: Bundle, names: readonly string[]): string[] {
  return names.map((name) => {
    const file = Object.keys(bundle).find((one) => one.startsWith(`assets/${name}-`));
    if (file === undefined) throw new Error(`No font ${name} is built`);
    return `/${file}`;
  });
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

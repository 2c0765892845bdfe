import type { Plugin } from 'vite';

/** What browsers without `@property` need. */
const properties = /@layer properties\{@supports [^{]*\{[^{}]*\{[^{}]*\}\}\}/;
/** A rule for browsers without `color-mix`, and the same for those with it. */
const mixed =
  /([^{}]+)\{[^{}]*\}@supports \(color:color-mix\(in lab, red, red\)\)\{(\1\{[^{}]*\})\}/g;

/** Tailwind's styles for the browsers of vite.config.ts, all of which have what it has other ways for. */
export function stylesOfToday(styles: string): string {
  const today = styles.replace(properties, '').replace(mixed, '$2');
  if (/@layer properties\{|@supports \(color:color-mix/.test(today))
    throw new Error('Tailwind has changed: there are other ways for old browsers');
  return today;
}

/** Leaves out of the app's styles what is there for older browsers than it is built for. */
export function plainStyles(): Plugin {
  return {
    name: 'planwright:plain-styles',
    apply: 'build',
    generateBundle: (_options, bundle) => {
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue;
        asset.source = stylesOfToday(String(asset.source));
      }
    },
  };
}

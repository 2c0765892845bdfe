import { posix } from 'node:path';
import type { ImportStatement } from './import-scan.ts';

interface Layer {
  /** Layers it may import values and types from, itself apart. */
  readonly values: readonly string[];
  /** Layers it may import types from, beyond those. */
  readonly types?: readonly string[];
  /** May use React and what draws with it. */
  readonly draws?: true;
  /** May use Node's own modules. */
  readonly node?: true;
}

/** `markdown <- plan <- sections <- {workspace, review, transfer} <- app, cli`; see src/README.md. */
const core = ['markdown', 'plan', 'sections', 'templates', 'samples'];
const layers: Readonly<Record<string, Layer>> = {
  markdown: { values: [] },
  plan: { values: ['markdown'] },
  templates: { values: ['markdown', 'plan'] },
  samples: { values: ['markdown', 'plan', 'sections', 'templates'] },
  sections: { values: ['markdown', 'plan'] },
  workspace: { values: core, types: ['review', 'transfer'] },
  review: { values: core, types: ['workspace', 'transfer'] },
  transfer: { values: core, types: ['workspace', 'review'] },
  components: { values: [], types: ['markdown', 'plan'], draws: true },
  cli: { values: [...core, 'workspace', 'review', 'transfer'], node: true },
  app: { values: [...core, 'workspace', 'review', 'transfer', 'components'], draws: true },
};

/** A form belongs to its section, and is the one part of it that draws. */
const form: Layer = { values: ['markdown', 'plan', 'sections', 'components'], draws: true };
const formFile = /^sections\/.+\/form(-[\w-]+)?(\.test)?\.tsx$/;

const drawingPackages =
  /^(react|react-dom|react-hook-form|@hookform\/resolvers|radix-ui|@radix-ui\/.+|lucide-react|cmdk|sonner|wouter|zustand|class-variance-authority|clsx|tailwind-merge|@tiptap\/.+)(\/|$)/;
const drawsNothing = /^zustand\/vanilla$/;

/** What is wrong with this import in `file` (a path under src/), or nothing. Tests keep to the same order. */
export function violation(file: string, { target, typeOnly, dynamic }: ImportStatement) {
  const layerName = file.split('/')[0] ?? '';
  if (file === 'main.ts' || file.endsWith('.d.ts')) return undefined;
  const layer = formFile.test(file) ? form : layers[layerName];
  if (!layer) return `"${layerName}" is not a layer: see scripts/layers.ts`;
  const path = sourcePath(file, target);
  if (path === undefined) return packageViolation(file, layer, target);
  // Which version it is stands above src.
  if (path === '../package.json' && layer.node) return undefined;
  const targetLayer = path.split('/')[0] ?? '';
  if (target.startsWith('.') && targetLayer !== layerName) {
    return `"${target}" leaves ${layerName}: write it as "@/${path}"`;
  }
  if (isForm(path) && !dynamic && !formFile.test(file) && !isTest(file)) {
    return `"${target}" is a form: only import() loads one`;
  }
  if (targetLayer === layerName || layer.values.includes(targetLayer)) return undefined;
  if (layer.types?.includes(targetLayer)) {
    if (typeOnly || isTest(file)) return undefined;
    return `${layerName} may import only types from ${targetLayer}`;
  }
  return `${layerName} may not import from ${targetLayer}`;
}

function packageViolation(file: string, layer: Layer, target: string): string | undefined {
  if (isTest(file)) return undefined;
  if (target.startsWith('node:') && !layer.node) return `"${target}" does not exist in a browser`;
  const draws = drawingPackages.test(target) && !drawsNothing.test(target);
  return draws && !layer.draws ? `"${target}" draws, and this layer runs without a DOM` : undefined;
}

/** The imported path under src/, without a query such as `?raw`; nothing for a package. */
function sourcePath(file: string, target: string): string | undefined {
  const [bare = ''] = target.split('?');
  if (bare.startsWith('@/')) return bare.slice(2);
  return bare.startsWith('.') ? posix.join(posix.dirname(file), bare) : undefined;
}

function isForm(path: string): boolean {
  return formFile.test(path.endsWith('.tsx') ? path : `${path}.tsx`);
}

/** Tests, and the generators that tests of several folders share. */
function isTest(file: string): boolean {
  return /\.test\.tsx?$|\/testing\//.test(file);
}

import { type ClassValue, clsx } from 'clsx';
import { createTailwindMerge } from 'tailwind-merge';

const any = () => true;
const isSize = (value: string) => /^(?:xs|sm|base|lg|\d?xl|\[\d)/.test(value);
const isWidth = (value: string) => /^(?:\d+|[xytrbl]|[xytrbl]-\d+)?$/.test(value);

/** One group for each scale that a class of the form `name-value` sets. */
function scales(...names: string[]): Record<string, [Record<string, [typeof any]>]> {
  return Object.fromEntries(names.map((name) => [name, [{ [name]: [any] }]]));
}

// Only the properties that our components let a caller override: the library's own table is ten times this.
const merge = createTailwindMerge(() => ({
  cacheSize: 500,
  theme: {},
  classGroups: {
    ...scales('h', 'w', 'size', 'min-h', 'min-w', 'max-h', 'max-w'),
    ...scales('p', 'px', 'py', 'pt', 'pr', 'pb', 'pl', 'm', 'mx', 'my', 'mt', 'mr', 'mb', 'ml'),
    ...scales(
      'rounded',
      'bg',
      'gap',
      'justify',
      'items',
      'opacity',
      'overflow',
      'cursor',
      'whitespace',
    ),
    display: ['block', 'inline-block', 'flex', 'inline-flex', 'grid', 'inline-grid', 'hidden'],
    position: ['static', 'fixed', 'absolute', 'relative', 'sticky'],
    resize: ['resize', 'resize-none', 'resize-x', 'resize-y'],
    'font-size': [{ text: [isSize] }],
    'text-align': [{ text: ['left', 'center', 'right'] }],
    'text-color': [{ text: [any] }],
    'font-family': [{ font: ['sans', 'mono'] }],
    'font-weight': [{ font: [any] }],
    'border-width': [{ border: [isWidth] }],
    'border-style': [{ border: ['solid', 'dashed', 'none'] }],
    'border-color': [{ border: [any] }],
  },
  conflictingClassGroups: {
    size: ['w', 'h'],
    p: ['px', 'py', 'pt', 'pr', 'pb', 'pl'],
    px: ['pl', 'pr'],
    py: ['pt', 'pb'],
    m: ['mx', 'my', 'mt', 'mr', 'mb', 'ml'],
    mx: ['ml', 'mr'],
    my: ['mt', 'mb'],
  },
  conflictingClassGroupModifiers: {},
  orderSensitiveModifiers: [],
}));

/** Joins class names; of two Tailwind classes for one property the later wins. */
export function cn(...values: ClassValue[]): string {
  return merge(clsx(values));
}

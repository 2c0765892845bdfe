import { bootHashes } from './boot.ts';

/**
 * What the built app may load and run. `style-src` has no 'unsafe-inline' (styles set through the CSSOM are not
 * inline), and no string ever becomes script or markup: the only Trusted Types policies are the ones named here.
 */
const directives: readonly (readonly [name: string, value: string])[] = [
  ['default-src', "'none'"],
  ['script-src', `'self' ${bootHashes}`],
  ['style-src', "'self'"],
  ['font-src', "'self'"],
  ['img-src', "'self' data: blob:"],
  ['connect-src', "'self'"],
  ['worker-src', "'self'"],
  ['manifest-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['frame-ancestors', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', "'none'"],
];

/** Directives that browsers ignore, with a warning, when a page states them itself. */
const headerOnly = new Set(['frame-ancestors']);

export const cspHeader = render(directives);
export const cspMeta = render(directives.filter(([name]) => !headerOnly.has(name)));

function render(list: typeof directives): string {
  return list.map(([name, value]) => `${name} ${value}`).join('; ');
}

import { createElement, type SVGProps } from 'react';

export interface IconData {
  readonly node: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];
}

/**
 * Draws an icon of lucide-react as that does, but for what nobody here asks of it (contexts, sizes by
 * property, names of classes). The build puts it in the place of the library's own.
 */
export function createIcon({ node }: IconData) {
  const lines = node.map(([tag, attributes]) => createElement(tag, attributes));
  return function Icon({ className = '', ...given }: SVGProps<SVGSVGElement>) {
    return createElement(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: 24,
        height: 24,
        viewBox: '0 0 24 24',
        fill: 'none',
        stroke: 'currentColor',
        strokeWidth: 2,
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
        className: `lucide ${className}`.trimEnd(),
        'aria-hidden': isNamed(given) ? undefined : 'true',
        ...given,
      },
      ...lines,
    );
  };
}

function isNamed(given: SVGProps<SVGSVGElement>): boolean {
  return Object.keys(given).some((name) => name === 'role' || name.startsWith('aria-'));
}

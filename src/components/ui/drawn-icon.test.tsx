import { render } from '@testing-library/react';
import { Minus } from 'lucide-react';
import type { ComponentType, SVGProps } from 'react';
import { expect, it } from 'vitest';
import { createIcon } from './drawn-icon';

const Drawn = createIcon({ node: [['path', { d: 'M5 12h14' }]] });

/** The attributes and lines of an icon, without the classes that carry its name. */
function drawn(Icon: ComponentType<SVGProps<SVGSVGElement>>, props: SVGProps<SVGSVGElement>) {
  const svg = render(<Icon {...props} />).container.firstElementChild;
  svg?.classList.forEach((name) => {
    if (name.startsWith('lucide-')) svg.classList.remove(name);
  });
  const attributes = [...(svg?.attributes ?? [])].map(({ name, value }) => `${name}=${value}`);
  return [attributes.sort(), svg?.innerHTML];
}

it.each<SVGProps<SVGSVGElement>>([
  {},
  { className: 'size-4', strokeWidth: 2.5 },
  { 'aria-hidden': true },
  { 'aria-label': 'Home', role: 'img' },
])('draws what lucide-react draws (%o)', (props) => {
  expect(drawn(Drawn, props)).toEqual(drawn(Minus, props));
});

import type { Field } from './press-again';

/** What decides where a letter stands in a field. */
const metrics = [
  'font',
  'font-feature-settings',
  'font-variation-settings',
  'letter-spacing',
  'word-spacing',
  'text-indent',
  'text-transform',
  'text-align',
  'direction',
  'tab-size',
  'white-space',
  'overflow-wrap',
  'word-break',
  'padding',
  'border-width',
];

/** Where the line stands on the screen that the text at `from` is in, from there on: found by a copy of the field. */
export function boxOfText(field: Field, from: number): Pick<DOMRect, 'left' | 'top' | 'bottom'> {
  const own = field.getBoundingClientRect();
  const copy = document.createElement('div');
  const style = getComputedStyle(field);
  for (const name of metrics) copy.style.setProperty(name, style.getPropertyValue(name));
  Object.assign(copy.style, {
    position: 'fixed',
    inset: '0 auto auto 0',
    visibility: 'hidden',
    borderStyle: 'solid',
    boxSizing: 'border-box',
    width: `${own.width}px`,
  });
  const rest = document.createElement('span');
  rest.textContent = field.value.slice(from);
  copy.append(field.value.slice(0, from), rest);
  document.body.append(copy);
  const [line = rest.getBoundingClientRect()] = rest.getClientRects();
  copy.remove();
  const top = own.top - field.scrollTop;
  return {
    left: own.left - field.scrollLeft + line.left,
    top: top + line.top,
    bottom: top + line.bottom,
  };
}

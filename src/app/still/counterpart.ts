import { passing } from './take-still';

/** The element that stands at the same place of `to` as `element` does of `from`, if it is of its kind. */
export function counterpart(from: Element, to: Element, element: Element): Element | undefined {
  const path: number[] = [];
  for (let at = element; at !== from; ) {
    const parent = at.parentElement;
    if (!parent) return undefined;
    path.push(lasting(parent).indexOf(at));
    at = parent;
  }
  const found = path.reduceRight<Element | undefined>((at, index) => at && lasting(at)[index], to);
  return found?.tagName === element.tagName ? found : undefined;
}

function lasting(parent: Element): Element[] {
  return [...parent.children].filter((child) => !child.matches(passing));
}

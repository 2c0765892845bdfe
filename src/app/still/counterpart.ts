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

export type TextField = HTMLInputElement | HTMLTextAreaElement;

const text = 'textarea, input:not([type="checkbox"], [type="date"])';

export function isTextField(element: Element | null | undefined): element is TextField {
  return !!element?.matches(text);
}

/** The text fields of a page by the value that they write, and their order where several write it. */
export function textFields(page: Element): Map<string, TextField> {
  const fields = new Map<string, TextField>();
  for (const field of page.querySelectorAll<TextField>(text)) {
    const path = field.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? '';
    let number = 0;
    while (fields.has(`${path} ${number}`)) number += 1;
    fields.set(`${path} ${number}`, field);
  }
  return fields;
}

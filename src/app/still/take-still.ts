/** A text, or an element: its name, its attributes and what is in it. */
export type StillNode = string | readonly [string, Record<string, string>, ...StillNode[]];

/** Attributes that name other elements by their ids. */
const idAttributes = new Set([
  'id',
  'for',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-labelledby',
  'aria-owns',
]);

/** What is shown only in passing, and is in no still: hints, messages, notices. */
export const passing = '[data-passing]';

/** What an element shows now, with what stands in its fields; ids are its own, apart from the page's. */
export function takeStill(element: Element): StillNode {
  const children = [...element.childNodes].flatMap((child): StillNode[] => {
    if (child instanceof Element) return child.matches(passing) ? [] : [takeStill(child)];
    return child.nodeType === Node.TEXT_NODE ? [child.nodeValue ?? ''] : [];
  });
  const content = element instanceof HTMLTextAreaElement ? [element.value] : children;
  return [element.tagName.toLowerCase(), attributesOf(element), ...content];
}

function attributesOf(element: Element): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes) {
    // Whether all is saved only the app can say.
    if (name === 'data-save-state') continue;
    attributes[name] = idAttributes.has(name) ? ownIds(value) : value;
  }
  if (element instanceof HTMLInputElement) {
    if (element.checked) attributes['checked'] = '';
    else delete attributes['checked'];
    if (element.type !== 'checkbox' && element.type !== 'radio')
      attributes['value'] = element.value;
  }
  // What is chosen there would not be taken over.
  if (element instanceof HTMLSelectElement) attributes['inert'] = '';
  if (element instanceof HTMLOptionElement && element.selected) attributes['selected'] = '';
  return attributes;
}

function ownIds(ids: string): string {
  return ids.replace(/\S+/g, (id) => `still-${id}`);
}

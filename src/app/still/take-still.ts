import { held } from '@/components/ui/hold-height';

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

/** Elements of a step. */
const several = 50;

/**
 * What an element shows now, with what stands in its fields, as the JSON of a `StillNode`; in steps of some
 * elements. Ids are its own, apart from the page's.
 */
export function* takeStill(root: Element): Generator<undefined, string> {
  let taken = 0;
  function* take(element: Element): Generator<undefined, string> {
    taken += 1;
    if (taken % several === 0) yield;
    const parts = [JSON.stringify(element.tagName.toLowerCase()), attributesOf(element)];
    if (element instanceof HTMLTextAreaElement) parts.push(JSON.stringify(element.value));
    else
      for (const child of element.childNodes) {
        if (child instanceof Text) parts.push(JSON.stringify(child.nodeValue));
        if (child instanceof Element && !child.matches(passing)) parts.push(yield* take(child));
      }
    return `[${parts.join()}]`;
  }
  return yield* take(root);
}

function attributesOf(element: Element): string {
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes) {
    // Whether all is saved only the app can say.
    if (name === 'data-save-state') continue;
    // On the still a text area grows by itself, also the one that has the focus now.
    if (name === 'style' && element.matches(held)) continue;
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
  return JSON.stringify(attributes);
}

function ownIds(ids: string): string {
  return ids.replace(/\S+/g, (id) => `still-${id}`);
}

export type TextField = HTMLInputElement | HTMLTextAreaElement;

const text = 'textarea, input:not([type="checkbox"], [type="radio"], [type="date"])';

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

const wholly = /^\s*(?:(?!\[[\w-]*\d\])\[[^\]]*\](?:.*\])?|YYYY-MM-DD|.*-(?:xxx|yyy))\s*$/;

/** Whether a text only holds the place of another, as `[Its name]` of a template does. */
export function isTemplateText(text: unknown): boolean {
  return typeof text === 'string' && wholly.test(text);
}

/** A field with a template's text has it selected when it is turned to, so that typing replaces it. */
export function selectTemplateText({ currentTarget }: FocusOn): void {
  const select = () => isTemplateText(currentTarget.value) && currentTarget.select();
  select();
  // A press puts the caret after the focus.
  setTimeout(() => currentTarget.ownerDocument.activeElement === currentTarget && select());
}

interface FocusOn {
  readonly currentTarget: HTMLInputElement | HTMLTextAreaElement;
}

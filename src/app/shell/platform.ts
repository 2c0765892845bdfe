/** Whether the Command key takes the place of Ctrl. */
export function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');
}

/** The name of the key that shortcuts begin with. */
export function modifierName(): string {
  return isMac() ? '⌘' : 'Ctrl';
}

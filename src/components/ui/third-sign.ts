/** Whether a key pressed with Alt or AltGr writes, as `@` or `ł`; with a plain letter they are for the browser's menus. */
export function isThirdSign(key: string): boolean {
  return /^[^a-z\d\s]$/iu.test(key);
}

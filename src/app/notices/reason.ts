/** How the browsers say that a part of the app did not come. */
const notLoaded = /dynamically imported module|importing a module script|preload css/i;

/** What they call a refusal of their storage, and how a person calls it. */
const refusals: Readonly<Record<string, string>> = {
  QuotaExceededError:
    'the browser has no room left to store it; remove recent plans that are no longer needed, or free some space',
  SecurityError:
    'the browser lets this page store nothing; allow it to keep data, or leave the private window',
};

/** What an exception says to a person. */
export function reason(error: unknown): string {
  const { name = '', message = '' } = error instanceof Error ? error : {};
  const refusal = refusals[name];
  if (refusal !== undefined) return refusal;
  if (notLoaded.test(message))
    return 'a part of Planwright could not be loaded; the network may be away. Nothing is lost: try again';
  return message === '' ? 'the browser gave no reason' : message;
}

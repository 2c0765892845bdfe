/** How the browsers say that a part of the app did not come. */
const notLoaded = /dynamically imported module|importing a module script|preload css/i;

/** What an exception says to a person. */
export function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  if (notLoaded.test(message))
    return 'a part of Planwright could not be loaded; the network may be away. Nothing is lost: try again';
  return message === '' ? 'the browser gave no reason' : message;
}

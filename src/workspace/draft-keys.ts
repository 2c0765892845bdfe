/** The key of a tab's draft for a place, among the records of a workspace. */
export function draftKey(tab: string, place: string): string {
  return `draft ${tab} ${place}`;
}

/** The tab that a record is a draft of; undefined where it is none. */
export function tabOfDraft(key: string): string | undefined {
  return /^draft (\S+)/.exec(key)?.[1];
}

import { memberObject, memberText } from '@/plan/json-view';
import type { JsonObject } from '@/plan/value';
import { messagesOf, networkOf, stateOf } from './infrastructure';

/** So many problems of one text are said in full. */
const MOST = 4;

/** What is wrong with single fields, by where they stand in the section's value. */
export function notesOf(value: JsonObject): { readonly [place: string]: string } {
  const notes: { [place: string]: string } = {};
  const messages = messagesOf(networkOf(value));
  if (messages.length > 0) notes['networking/text'] = joined(messages);
  const state = memberObject(value, 'state');
  for (const { quote, message } of stateOf(value).local) {
    const place = ['backend', 'text', 'further'].find((key) =>
      memberText(state, key).includes(quote),
    );
    if (place !== undefined) notes[`state/${place}`] = message;
  }
  return notes;
}

function joined(messages: readonly string[]): string {
  const rest = messages.length - MOST;
  const shown = messages.slice(0, MOST).map((message) => `${message}.`);
  return [...shown, ...(rest > 0 ? [`And ${rest} more.`] : [])].join(' ');
}

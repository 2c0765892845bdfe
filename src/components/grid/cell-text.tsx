import { Fragment, type ReactNode } from 'react';

const link = /^\[([^[\]]+)\]\([^()\s]+\)$/;
const id = /[A-Z]-[A-Z]?\d/;

/** More characters than this are broken at a sign between them, rather than anywhere. */
const LONG = 16;

/** A cell's text as it is read: of a link, its name. */
export function readText(text: string): string {
  return link.exec(text)?.[1] ?? text;
}

/** Where a word may break: after its signs, but not between a name and its ending. */
const breaks = /(?<=[/._?&=:#,;(-])(?=[^/._?&=:#,;-])(?<!\.(?=\w{1,4}\W?$))/;

/** What is not broken of a word: all of it, of a long one what stands between its signs. */
export function wordParts(word: string): string[] {
  return word.length > LONG ? word.split(breaks) : [word];
}

/** Draws it so that an id stays whole, and an address breaks at its signs. */
export function CellText({ text }: { text: string }): ReactNode {
  const shown = readText(text);
  const drawn =
    id.test(shown) || /\S{17}/.test(shown)
      ? shown.split(/(\s+)/).map((word, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: words of one text
          <Fragment key={at}>{drawnWord(word)}</Fragment>
        ))
      : shown;
  return shown === text ? drawn : <span className="text-primary">{drawn}</span>;
}

function drawnWord(word: string): ReactNode {
  const parts = wordParts(word);
  if (parts.length > 1) {
    return parts.map((part, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one word
      <Fragment key={at}>
        {at > 0 && <wbr />}
        {part}
      </Fragment>
    ));
  }
  return id.test(word) ? <span className="inline-block max-w-full">{word}</span> : word;
}

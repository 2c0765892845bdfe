import { saysNothing } from '@/plan/nothing-said';

export interface StateProblem {
  /** The text it is about, as it stands. */
  readonly quote: string;
  readonly message: string;
}

const local = /\blocal(?:ly)?\b/i;
const ofState = /\b(?:state|backend|tfstate)\b/i;
const remote =
  /\b(?:s3|gcs|google cloud storage|azure|azurerm|blob|consul|terraform cloud|hcp|http backend|postgres|pg|remote|oss|cos|spacelift|env0|gitlab)\b/i;
const denied =
  /\b(?:no|not|never|without|instead of|rather than|replaces?|migrat\w*|avoid|forbid\w*|rejected?)\b/i;
const trial =
  /\b(?:dev|development|local development|sandbox|prototyp\w*|learning|trial|solo|laptop|test)\b/i;
const production = /\bprod(?:uction)?\b|\ball environments\b|\bevery environment\b/i;

/**
 * Local state where production relies on it: one run overwrites another, and a lost disk loses it. A line
 * that rules local state out, or keeps it to a trial, is fine.
 */
export function localState(backend: string, text: string): readonly StateProblem[] {
  const lines = [backend, ...text.split('\n')].map((line) => line.trim());
  return lines.flatMap((line, index): StateProblem[] => {
    const about = index === 0 || ofState.test(line);
    if (line === '' || !about || !local.test(line) || denied.test(line)) return [];
    if (remote.test(line) && !production.test(line)) return [];
    if (trial.test(line) && !production.test(line)) return [];
    return [
      {
        quote: line,
        message: 'Production state is kept locally, expected a remote backend with locking',
      },
    ];
  });
}

/** What a team's state needs and the section does not say; told by the words of labels and text. */
export function missingState(
  fields: { readonly [name in 'backend' | 'locking' | 'encryption' | 'backup']: string },
  text: string,
): readonly (keyof typeof fields)[] {
  const said = {
    backend: /\bbackend\b/i,
    locking: /\block(?:s|ed|ing)?\b/i,
    encryption: /\bencrypt\w*|\bkms\b|\baes\b/i,
    backup: /\bback-?ups?\b|\bversion(?:s|ing|ed)?\b|\bretention\b/i,
  };
  const names = ['backend', 'locking', 'encryption', 'backup'] as const;
  const lines = text.split('\n').filter((line) => !saysNothing(line.replace(lineLabel, '')));
  const all = [...lines, ...Object.values(fields)].join('\n');
  return names.filter((name) => saysNothing(fields[name]) && !said[name].test(all));
}

const lineLabel = /^\s*(?:[-*+]|\d+[.)])?\s*[*_]*([^:：*_]{1,40})[*_]*[:：]/;
const labels = {
  backend: /\bbackend\b/i,
  locking: /\block(?:ing)?\b/i,
  encryption: /\bencryption\b/i,
  backup: /\bback-?ups?\b/i,
  access: /\baccess\b/i,
};

/** The fields that lines of a text answer, such as `- Backend: S3`. */
export function toldByLines(text: string): readonly string[] {
  const found = text.split('\n').flatMap((line) => lineLabel.exec(line)?.[1] ?? []);
  return Object.entries(labels).flatMap(([name, words]) =>
    found.some((label) => words.test(label)) ? [name] : [],
  );
}

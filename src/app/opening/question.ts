import type { ComponentType } from 'react';

/** A question that waits for its answer while something is opened. */
export interface Question {
  readonly title: string;
  readonly description: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Undefined where the user thought better of it. */
  readonly answer: (value: string | undefined) => void;
}

export interface Asked extends Question {
  readonly Dialog: ComponentType<{ question: Question }>;
}

const listeners = new Set<() => void>();
let question: Asked | undefined;

export function currentQuestion(): Asked | undefined {
  return question;
}

export function onQuestionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks; undefined where nothing is answered. A later question takes the place of one that waits. */
export async function ask(asked: Omit<Question, 'answer'>): Promise<string | undefined> {
  const { QuestionDialog } = await import('./question-dialog');
  question?.answer(undefined);
  return new Promise((resolve) => {
    const answer = (value: string | undefined) => {
      publish(undefined);
      resolve(value);
    };
    publish({ ...asked, answer, Dialog: QuestionDialog });
  });
}

function publish(next: Asked | undefined): void {
  question = next;
  for (const listener of listeners) listener();
}

/** A question that waits for its answer: which of several plans is to be opened. */
export interface PlanQuestion {
  readonly plans: readonly string[];
  readonly answer: (plan: string | undefined) => void;
}

const listeners = new Set<() => void>();
let question: PlanQuestion | undefined;

export function currentQuestion(): PlanQuestion | undefined {
  return question;
}

export function onQuestionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks which plan is meant; undefined where none is. A later question takes the place of one that waits. */
export function choosePlan(plans: readonly string[]): Promise<string | undefined> {
  question?.answer(undefined);
  return new Promise((resolve) => {
    const answer = (plan: string | undefined) => {
      publish(undefined);
      resolve(plan);
    };
    publish({ plans, answer });
  });
}

function publish(next: PlanQuestion | undefined): void {
  question = next;
  for (const listener of listeners) listener();
}

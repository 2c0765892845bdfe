export const reversible = ['Yes', 'Partially', 'No'] as const;
export const pivotCosts = ['Low', 'Medium', 'High'] as const;

/** `Partially — Pivot cost: Medium (two weeks)` in its parts; a part that is not there is empty. */
export interface Reversibility {
  readonly reversible: string;
  readonly cost: string;
}

const answer = /^\s*(\[[^\]]*\]|(?:yes|partially|no)(?![\p{L}\p{N}]))/iu;
const cost = /(pivot cost:[ \t]*)(\[[^\]]*\]|(?:low|medium|high)(?![\p{L}\p{N}]))?/iu;

export function readReversibility(text: string): Reversibility {
  return {
    reversible: wordOf(reversible, answer.exec(text)?.[1]),
    cost: wordOf(pivotCosts, cost.exec(text)?.[2]),
  };
}

function wordOf(words: readonly string[], typed = ''): string {
  return words.find((word) => word.toLowerCase() === typed.toLowerCase()) ?? '';
}

/** The text with another answer; what else it says stays. */
export function withAnswer(text: string, word: string): string {
  if (answer.test(text)) return text.replace(answer, word).trimStart();
  if (text.trim() === '' || word === '') return text.trim() === '' ? word : text;
  return `${word} — ${text.trimStart()}`;
}

/** The text with another pivot cost; what else it says stays. */
export function withCost(text: string, word: string): string {
  if (cost.test(text)) return text.replace(cost, (_, label: string) => `${label}${word}`);
  if (word === '') return text;
  return text.trim() === '' ? `Pivot cost: ${word}` : `${text.trimEnd()} — Pivot cost: ${word}`;
}

import type { Part } from '@/plan/codecs/codec';
import { memberText } from '@/plan/json-view';
import type { JsonObject } from '@/plan/value';
import { readClarification } from './clarification';

/** Something that research has to find out. */
export interface OpenQuestion {
  readonly key: string;
  readonly label: string;
  readonly question: string;
}

export function openQuestions(parts: readonly Part[], value: JsonObject): readonly OpenQuestion[] {
  return parts.flatMap(({ key, shape }) => {
    const { open, leads, text } = readClarification(memberText(value, key));
    return open ? [{ key, label: shape.label, question: leads ? text : '' }] : [];
  });
}

/** The questions that research.md has no heading for. */
export function unrecorded(
  research: string,
  questions: readonly OpenQuestion[],
): readonly OpenQuestion[] {
  const headings = new Set(
    [...research.matchAll(/^#{1,4}[ \t]+(.+?)\r?$/gm)].map(([, heading = '']) => bare(heading)),
  );
  return questions.filter((question) => !headings.has(bare(titleOf(question))));
}

/** research.md with a heading for each question, to be answered below it. */
export function withQuestions(
  research: string | undefined,
  planTitle: string,
  questions: readonly OpenQuestion[],
): string {
  const ending = research?.includes('\r\n') ? '\r\n' : '\n';
  const start = research ?? `# Research: ${planTitle}\n`;
  const added = questions.map((question) => `\n## ${titleOf(question)}\n\n**Answer**:\n`).join('');
  return start.replace(/(?<!\n)$/, ending) + added.replaceAll('\n', ending);
}

/** Without what may close a heading. */
function bare(heading: string): string {
  return heading.replace(/[ \t#]+$/, '');
}

function titleOf({ label, question }: OpenQuestion): string {
  return question === '' ? label : `${label}: ${question.replace(/\s+/g, ' ')}`;
}

import { Text } from '@codemirror/state';
import { openPlan } from '@/plan/read-plan';
import type { SectionDefinition } from '@/plan/section';
import type { Check, CheckContext, Outcome } from '../check';
import { type Folder, folderOf, noFolder } from '../folder';
import { lineOf } from '../lines';
import { placeholdersOf } from '../placeholders';

/** Some of the templates' bracketed texts. */
export const someKnown: ReadonlySet<string> = new Set([
  '[FEATURE]',
  '[###-feature-name]',
  '[DATE]',
  '[link]',
  '[Name]',
  '[name]',
  '[X]',
  '[0-10]',
  '[Decision Title]',
  '[threshold]',
  '[Dashboard]',
  '[What the feature is for, and the approach that research settled on]',
  '[One line per principle of the constitution: how this plan meets it, or why it does not]',
]);

export function contextOf(
  source: string,
  {
    definitions = [],
    folder = noFolder,
  }: {
    definitions?: readonly SectionDefinition[];
    folder?: Folder;
  } = {},
): CheckContext {
  const plan = openPlan(Text.of(source.split('\n')), definitions);
  return { plan, folder, checks: [], placeholders: someKnown };
}

/** `line: text` of each placeholder that is left. */
export function placeholderLines(source: string): string[] {
  const { plan, placeholders } = contextOf(source);
  return placeholdersOf(plan, placeholders).map(
    ({ chunk, at, text }) => `${lineOf(plan.document, chunk, at)}: ${text}`,
  );
}

export function folderWith(files: { readonly [path: string]: string }): Folder {
  return folderOf(new Map(Object.entries(files)));
}

/** A check's outcome in one text a finding, `line: message`; else its status. */
export function say(check: Check, context: CheckContext): string | readonly string[] {
  const { status, findings }: Outcome = check.run(context);
  const lines = findings.map(
    ({ chunk, at, message }) => `${lineOf(context.plan.document, chunk, at)}: ${message}`,
  );
  return status === 'fail' ? lines : status;
}

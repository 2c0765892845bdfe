import type { CheckedFile } from './check-output';

/** The findings of a plan for people, in the order of its lines, with what is left to a person. */
export function checkText(files: readonly CheckedFile[]): string {
  return files.map(fileText).join('\n');
}

function fileText({ path, template, report }: CheckedFile): string {
  const { checks, gates, verdict } = report;
  const findings = checks
    .filter(({ status }) => status === 'fail')
    .flatMap(({ id, severity, findings }) => findings.map((found) => ({ id, severity, ...found })))
    .sort((a, b) => a.line - b.line);
  const count = (status: string) => checks.filter((check) => check.status === status).length;
  const lines = findings.map(
    ({ id, severity, line, message, fixable }) =>
      `  ${path}:${line}: ${severity} ${id}: ${message}${fixable ? ' (fixable)' : ''}`,
  );
  const manual = checks.filter(({ status }) => status === 'manual').map(({ id }) => id);
  const open = gates.filter(({ status }) => status === 'fail').map(({ id }) => id);
  return [
    `${path}: ${verdict} (${template}; ${count('pass')} passed, ${count('fail')} failed, ${count('manual')} manual, ${count('not-applicable')} not applicable)`,
    ...lines,
    ...(manual.length > 0 ? [`  to look at by hand: ${manual.join(', ')}`] : []),
    ...(open.length > 0 ? [`  gates that fail: ${open.join(', ')}`] : []),
    '',
  ].join('\n');
}

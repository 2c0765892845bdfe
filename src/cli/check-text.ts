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
  const named = (list: readonly { id: string; name: string; status: string }[], wanted: string) =>
    list.filter(({ status }) => status === wanted).map(({ id, name }) => `${id} ${name}`);
  return [
    `${path}: ${verdict} (${template}; ${count('pass')} passed, ${count('fail')} failed, ${count('manual')} manual, ${count('not-applicable')} not applicable)`,
    ...lines,
    ...listLine('checks that are manual', named(checks, 'manual')),
    ...listLine('gates that are manual', named(gates, 'manual')),
    ...listLine('gates that fail', named(gates, 'fail')),
    '',
  ].join('\n');
}

function listLine(label: string, names: readonly string[]): string[] {
  return names.length > 0 ? [`  ${label}: ${names.join(', ')}`] : [];
}

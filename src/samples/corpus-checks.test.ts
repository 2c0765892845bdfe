import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { checkIds } from '@/plan/checks/catalogue';
import { checkPlan } from '@/plan/checks/check-plan';
import { noFolder } from '@/plan/checks/folder';
import { openPlan } from '@/plan/read-plan';
import { sections } from '@/sections';
import { sectionChecks } from '@/sections/checks';
import { templates } from '@/templates';
import { knownPlaceholders } from '@/templates/known-placeholders';

const corpus = resolve('../shared/corpus');
const hasCorpus = existsSync(corpus);
if (!hasCorpus) console.log('No corpus beside the project: its plans are not checked here.');

function report(text: string) {
  const plan = openPlan(Text.of(text.split('\n')), sections);
  const placeholders = knownPlaceholders();
  return { plan, ...checkPlan({ plan, folder: noFolder, checks: sectionChecks, placeholders }) };
}

describe('checks of any plan', () => {
  it.runIf(hasCorpus)(
    'judge real plans, templates and records, and point at what is there',
    { timeout: 120_000 },
    () => {
      let files = 0;
      for (const folder of ['plans', 'templates', 'adrs', 'specs']) {
        for (const name of readdirSync(resolve(corpus, folder))) {
          const text = readFileSync(resolve(corpus, folder, name), 'utf8');
          const { plan, checks } = report(text);
          files += 1;
          expect(checks.map(({ id }) => id)).toEqual(checkIds);
          const lines = text.split('\n').length;
          const ids = new Set(['', ...plan.sections.map(({ id }) => id)]);
          for (const { id, status, findings } of checks) {
            expect([name, id, status === 'fail']).toEqual([name, id, findings.length > 0]);
            for (const { line, section } of findings)
              expect([name, id, line >= 1 && line <= lines && ids.has(section)]).toEqual([
                name,
                id,
                true,
              ]);
          }
        }
      }
      expect(files).toBeGreaterThan(100);
    },
  );

  it.each(templates.map(({ id, text }) => [id, text] as const))(
    'finds what the %s template leaves to its author, line by line',
    (_, text) => {
      const found = report(text).checks.find(({ id }) => id === 'SR-PLAN-02');
      expect(found?.findings.map(({ line }) => line)).toEqual(openLines(text));
    },
  );
});

/** The lines that a template leaves open, told without the parser: by what the templates are known to hold. */
function openLines(text: string): number[] {
  const bare = text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
  const lines = bare.split('\n');
  let info: string | undefined;
  return lines.flatMap((line, index) => {
    const fence = /^```(.*)/.exec(line);
    if (fence) {
      info = info === undefined ? (fence[1] ?? '') : undefined;
      return [];
    }
    return isOpen(line, lines[index + 1] ?? '', info) ? [index + 1] : [];
  });
}

function isOpen(line: string, next: string, info: string | undefined): boolean {
  const bracket = /\[(?! \]|FR-xxx, FR-yyy\])[^\]]+\](?!\()/;
  if (info === 'text') return line.includes('[REMOVE IF UNUSED]');
  if (info !== undefined) return bracket.test(line);
  if (bracket.test(line) || line.includes('[FR-xxx, FR-yyy]')) return true;
  const isFixed = line.startsWith('#') || /^\|[-:| ]+\|$/.test(next);
  if (isFixed) return false;
  return (
    /-xxx\b|\bTBD\b|H\/M\/L|YYYY-MM-DD|\{covered\}|\{resource\}|\w \| \w.*\| \w/.test(
      line.startsWith('|') ? line.replaceAll(' | ', ' ') : line,
    ) || /^\*\*[^*]+\*\*: \w+ \| /.test(line)
  );
}

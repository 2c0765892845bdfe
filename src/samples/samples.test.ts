import { posix } from 'node:path';
import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { fixPlan } from '@/plan/fix-plan';
import { openPlan } from '@/plan/read-plan';
import { sections } from '@/sections';
import { fixes } from '@/sections/fixes';
import { leftOver } from '@/sections/testing/left-over';
import { templates } from '@/templates';
import { templateFacts } from '@/templates/testing/template-facts';
import { loadSample, type SampleId } from '.';

const ids: readonly SampleId[] = ['product', 'infrastructure'];
const samples = await Promise.all(ids.map(async (id) => [id, await loadSample(id)] as const));

describe.each(samples)('the %s sample', (id, { files }) => {
  const textOf = (name: string) => files.find(({ path }) => path === name)?.text ?? '';
  const source = textOf('plan.md');
  const plan = openPlan(Text.of(source.split('\n')), sections);

  it('has every heading and label of its template', () => {
    const template = templates.find((other) => other.id === id)?.text ?? '';
    const all = templateFacts(source);
    const wanted = templateFacts(template);
    const own = /^### (ADR|FAIL)-\d+|^# |^Option \d$/;
    for (const kind of ['headings', 'labels'] as const)
      expect(wanted[kind].filter((item) => !own.test(item) && !all[kind].includes(item))).toEqual(
        [],
      );
    expect(plan.template).toBe(id);
  });

  it('is read as values of known sections, whole', () => {
    expect(plan.sections.filter(({ definition }) => !definition)).toEqual([]);
    expect(plan.sections.flatMap(({ value }) => leftOver(value))).toEqual([]);
  });

  it('has nothing to be fixed', () => {
    expect(fixPlan(plan, sections, fixes).plan.document.text.toString()).toBe(source);
  });

  it('links only to files that are in its folder, or outside of it', () => {
    const paths = new Set(files.map(({ path }) => path));
    const links = files
      .filter(({ path }) => path.endsWith('.md'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target]) =>
          posix.join(posix.dirname(path), target ?? ''),
        ),
      );
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((link) => !link.startsWith('..') && !paths.has(link))).toEqual([]);
  });

  it('draws the folder that it is in', () => {
    const drawn = /```text\nspecs\/[^\n]*\n([\s\S]*?)```/.exec(source)?.[1] ?? '';
    const names = [...drawn.matchAll(/── ([\w.-]+\.(?:md|yaml))/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(files.map(({ path }) => posix.basename(path))));
  });

  it('cites tasks and requirements that tasks.md and spec.md define', () => {
    const tasks = new Set([...textOf('tasks.md').matchAll(/^- \[.\] (T-\d+)/gm)].map((m) => m[1]));
    const frs = new Set([...textOf('spec.md').matchAll(/^- \*\*(FR-\d+)\*\*/gm)].map((m) => m[1]));
    const cited = files.flatMap(({ text }) => text.match(/(?<![\w-])(T|FR)-\d{3}\b/g) ?? []);
    expect(cited.filter((cite) => !tasks.has(cite) && !frs.has(cite))).toEqual([]);
    expect(frs.size).toBeGreaterThan(8);
    const served = new Set(textOf('tasks.md').match(/(?<=\[)FR-\d{3}(?=\])/g));
    expect([...frs].filter((fr) => fr && !served.has(fr))).toEqual([]);
  });
});

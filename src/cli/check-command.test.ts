import { describe, expect, it } from 'vitest';
import { newPlan } from '@/templates';
import { rawZip } from '@/transfer/testing/raw-zip';
import { run } from './run';
import { memoryIo } from './testing/memory-io';

const feature = { number: '001', name: 'Lab results', date: '2026-11-22' };
const unfilled = newPlan('core', feature);
const fine = '# Implementation Plan: X\n\n## Technical Context\n\n**Storage**: PostgreSQL 18\n';

interface Output {
  readonly files: readonly {
    readonly path: string;
    readonly template: string;
    readonly verdict: string;
    readonly checks: readonly { id: string; status: string; findings: readonly object[] }[];
    readonly gates: readonly { id: string; status: string }[];
  }[];
}

async function check(files: Record<string, string | Uint8Array>, ...paths: string[]) {
  const io = memoryIo(files);
  const code = await run(['check', ...paths, '--json'], io);
  return { code, output: JSON.parse(io.printed()) as Output, complaints: io.complaints };
}

describe('check', () => {
  it('fails an unfilled template with 1 and says where', async () => {
    const { code, output } = await check({ 'plan.md': unfilled }, 'plan.md');
    expect(code).toBe(1);
    const [file] = output.files;
    expect(file).toMatchObject({ path: 'plan.md', template: 'core', verdict: 'fail' });
    const placeholders = file?.checks.find(({ id }) => id === 'SR-PLAN-02');
    expect(placeholders?.status).toBe('fail');
    expect(placeholders?.findings[0]).toEqual({
      message: expect.any(String),
      line: expect.any(Number),
      section: expect.any(String),
      fixable: false,
    });
    expect(Object.keys(file?.gates[0] ?? {})).toEqual(['id', 'severity', 'status']);
  });

  it('looks at the files beside the plan of a folder, and at none beside a file', async () => {
    const files = {
      'a/plan.md': `${fine}\nSee FR-009.\n`,
      'a/spec.md': '# Spec\n\n- **FR-001**: x\n',
    };
    const references = async (path: string) => {
      const { output } = await check(files, path);
      expect(output.files[0]?.path).toBe('a/plan.md');
      return output.files[0]?.checks.find(({ id }) => id === 'REF-UNDEFINED')?.status;
    };
    expect(await references('a')).toBe('fail');
    expect(await references('a/plan.md')).not.toBe('fail');
  });

  it('looks at the files beside the plan of a zip', async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const zip = rawZip([
      { name: 'plan.md', content: bytes(`${fine}\nSee FR-009.\n`) },
      { name: 'spec.md', content: bytes('# Spec\n\n- **FR-001**: x\n') },
    ]);
    const { output } = await check({ 'a.zip': zip }, 'a.zip');
    expect(output.files[0]?.path).toBe('a.zip');
    const references = output.files[0]?.checks.find(({ id }) => id === 'REF-UNDEFINED');
    expect(references?.status).toBe('fail');
  });

  it('checks every plan of a folder, each with the files beside it', async () => {
    const files = {
      'specs/001/plan.md': fine,
      'specs/002/plan.md': `${fine}\nSee FR-009.\n`,
      'specs/002/spec.md': '# Spec\n\n- **FR-001**: x\n',
    };
    const { code, output } = await check(files, 'specs');
    const found = output.files.map(({ path, checks }) => [
      path,
      checks.find(({ id }) => id === 'REF-UNDEFINED')?.status,
    ]);
    expect(found).toEqual([
      ['specs/001/plan.md', 'pass'],
      ['specs/002/plan.md', 'fail'],
    ]);
    expect(code).toBe(1);
  });

  it('ends with 2 when one of several cannot be read, and reports the others', async () => {
    const { code, output, complaints } = await check({ 'plan.md': fine }, 'plan.md', 'gone.md');
    expect(code).toBe(2);
    expect(output.files.map(({ path }) => path)).toEqual(['plan.md']);
    expect(complaints).toEqual(['gone.md: there is no such file or folder']);
  });

  it('ends with 0 for a plan that only warns', async () => {
    const { code, output } = await check({ 'plan.md': fine }, 'plan.md');
    expect([code, output.files[0]?.verdict]).toEqual([0, 'warn']);
  });

  it('says what it is about for people, one finding a line', async () => {
    const io = memoryIo({ 'plan.md': unfilled });
    await run(['check', 'plan.md'], io);
    const [first, second] = io.printed().split('\n');
    expect(first).toMatch(/^plan\.md: fail \(core; \d+ passed, \d+ failed/);
    expect(second).toMatch(/^ {2}plan\.md:\d+: (CRITICAL|HIGH|MEDIUM|LOW) [\w-]+: ./);
  });

  it('names every check and gate that is manual, for people as in JSON', async () => {
    const text = `${fine}\n## Dependency Registry\n`;
    const { output } = await check({ 'plan.md': text }, 'plan.md');
    const [file] = output.files;
    const manual = [...(file?.checks ?? []), ...(file?.gates ?? [])].flatMap(({ id, status }) =>
      status === 'manual' ? [id] : [],
    );
    expect(manual).toEqual(['SR-PLAN-04', 'IG-PLAN-001', 'IG-PLAN-002']);
    const io = memoryIo({ 'plan.md': text });
    await run(['check', 'plan.md'], io);
    const lines = io.printed().split('\n');
    expect(lines).toContain('  checks that are manual: SR-PLAN-04 Dependencies verified');
    expect(lines).toContain(
      '  gates that are manual: IG-PLAN-001 Constitution Alignment, IG-PLAN-002 Tech Consistency',
    );
  });

  it('reads standard input', async () => {
    const io = memoryIo({}, unfilled);
    expect(await run(['check', '-', '--json'], io)).toBe(1);
    expect((JSON.parse(io.printed()) as Output).files[0]?.path).toBe('-');
  });

  it('says that a folder holds no plan', async () => {
    const { code, complaints } = await check({ 'a/spec.md': 'x', 'a/tasks.md': 'y' }, 'a');
    expect([code, complaints]).toEqual([2, [expect.stringMatching(/^a: no plan was found/)]]);
  });

  it('says that it cannot tell which file is the plan', async () => {
    const { code, complaints } = await check({ 'a/x.md': 'x', 'a/y.md': 'y' }, 'a');
    const says =
      'a: nothing says which of 2 Markdown files is the plan, x.md or another; call it plan.md';
    expect([code, complaints]).toEqual([2, [says]]);
  });
});

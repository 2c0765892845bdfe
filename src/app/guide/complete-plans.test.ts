import { describe, expect, it } from 'vitest';
import { openPlan } from '@/plan/read-plan';
import { loadSample } from '@/samples';
import { sections } from '@/sections';
import { newPlan } from '@/templates';
import { textOf } from '@/workspace';
import { outlineOfPlan } from './outline';

async function sampleText(id: 'product' | 'infrastructure'): Promise<string> {
  const { files } = await loadSample(id);
  return files.find(({ path }) => path === 'plan.md')?.text ?? '';
}

const product = await sampleText('product');
const infrastructure = await sampleText('infrastructure');

function progressIn(source: string, id: string): string {
  const section = outlineOfPlan(openPlan(textOf(source), sections)).find((one) => one.id === id);
  return `${section?.progress.filled}/${section?.progress.total}`;
}

/** The sections that get no tick. */
function incomplete(source: string): string[] {
  return outlineOfPlan(openPlan(textOf(source), sections)).flatMap(
    ({ id, progress: { filled, total } }) =>
      total > 0 && filled === total ? [] : [`${id} ${filled}/${total}`],
  );
}

const gapRow = /^\| Missing Test \|.*\n/m;
const violationRows = /(Simpler Alternative Rejected Because \|\n\|[-|]+\n)(?:\|.*\n)*/;
const gapTable = /(### Traceability Gaps\n\n)(?:\|.*\n)+/;
/** Nothing is open: every requirement has a test, every principle is met. */
const closed = (source: string) =>
  source
    .replace('| ADR-003 | T-017 | - |', '| ADR-003 | T-017 | TEST-010 |')
    .replaceAll('Violation, justified under Complexity Tracking', 'Pass');

/** What is left of the section is its heading. */
const bare = (source: string) =>
  `${source.slice(0, source.indexOf('## Complexity Tracking'))}## Complexity Tracking\n`;

describe('every section is complete in', () => {
  it.each([
    ['the product sample', product],
    ['the infrastructure sample', infrastructure],
    ['a plan without a gap', closed(product).replace(gapRow, '')],
    ['a plan whose gaps say None', closed(product).replace(gapRow, '| None | - | - | - |\n')],
    ['a plan whose gaps are a sentence', closed(product).replace(gapTable, '$1There is no gap.\n')],
    ['a plan that violates nothing', closed(product).replace(violationRows, '$1')],
    ['one with an empty row', closed(infrastructure).replace(violationRows, '$1|  |  |  |\n')],
    ['one with neither note nor row', bare(closed(infrastructure))],
    ['one with a row None', closed(infrastructure).replace(violationRows, '$1| None | | |\n')],
  ])('%s', (_, source) => {
    expect(source).not.toBe('');
    expect(incomplete(source)).toEqual([]);
  });
});

describe('a section is not complete', () => {
  it('with the template’s own rows', () => {
    const template = newPlan('core', { number: '001', name: 'X', date: '2026-11-23' });
    expect(progressIn(template, 'complexity-tracking')).toBe('1/2');
  });

  it('while a violation is not justified', () => {
    const emptied = infrastructure.replace(violationRows, '$1');
    expect(progressIn(emptied, 'complexity-tracking')).toBe('0/1');
  });
});

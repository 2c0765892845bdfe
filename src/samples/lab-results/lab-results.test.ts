import { describe, expect, it } from 'vitest';
import { knownPlaceholders } from '@/templates/known-placeholders';
import productTemplate from '@/templates/product.md?raw';
import { bracketedTexts, templateFacts, withoutComments } from '@/templates/testing/template-facts';
import { labResults } from '.';

const { files } = labResults;
const plan = files.find(({ path }) => path === 'plan.md')?.text ?? '';
const lines = plan.split('\n');

const cellsOf = (line: string) =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/** The rows of the first table whose header starts with the given cell, after the given line. */
function rowsAfter(start: string, firstHeader: string): string[][] {
  const from = lines.findIndex((line) => line.startsWith(start));
  const header = lines.findIndex(
    (line, index) => index > from && line.startsWith('|') && cellsOf(line)[0] === firstHeader,
  );
  const end = lines.findIndex((line, index) => index > header && !line.startsWith('|'));
  return lines.slice(header + 2, end).map(cellsOf);
}

const number = (cell: string | undefined) => Number.parseFloat((cell ?? '').replaceAll('*', ''));

describe('the sample plan', () => {
  it('has every heading, table and label of the product template', () => {
    const all = templateFacts(plan);
    const wanted = templateFacts(productTemplate);
    const own = /^### (ADR|FAIL)-\d+|^# /;
    const missing = (from: readonly string[], what: readonly string[]) =>
      what.filter((item) => !own.test(item) && !from.includes(item));
    const header = (table: string) => cellsOf(table.split('\n')[0] ?? '');
    const matrix = (cells: string[]) => cells[0] === 'Criterion' && cells[1] === 'Weight';
    const headers = (facts: typeof all) =>
      facts.tableHeaders.map(header).filter((cells) => !matrix(cells));
    expect(missing(all.headings, wanted.headings)).toEqual([]);
    expect(missing(all.labels, wanted.labels)).toEqual(['Option 1']);
    const present = headers(all).map((cells) => cells.join('|'));
    expect(
      missing(
        present,
        headers(wanted).map((cells) => cells.join('|')),
      ),
    ).toEqual([]);
  });

  it('adds its scores up', () => {
    const headers = lines.flatMap((line, index) =>
      /^\| Criterion +\| W/.test(line) ? [index] : [],
    );
    expect(headers).toHaveLength(4);
    for (const header of headers) {
      const end = lines.findIndex((line, index) => index > header && !line.startsWith('|'));
      const rows = lines.slice(header + 2, end).map(cellsOf);
      const criteria = rows.slice(0, -1);
      const sums = [2, 3, 4, 5].map((column) =>
        criteria.reduce((sum, row) => sum + number(row[1]) * number(row[column]), 0),
      );
      expect(rows.at(-1)?.slice(2).map(number)).toEqual(sums);
      expect(criteria).toHaveLength(5);
      const best = cellsOf(lines[header] ?? '')[2 + sums.indexOf(Math.max(...sums))];
      const selected = lines.slice(end).find((line) => line.startsWith('**Selected**'));
      expect(selected).toBe(
        `**Selected**: ${best?.replace('Opt ', 'Option ')} (highest weighted score)`,
      );
    }
  });

  it('multiplies its risks and details each scenario', () => {
    const value: Record<string, number> = { H: 3, C: 3, M: 2, L: 1 };
    const rows = rowsAfter('### Failure Scenarios Summary', 'ID');
    expect(rows.length).toBeGreaterThanOrEqual(4);
    for (const [id, mode, , probability = '', impact = '', score] of rows) {
      expect(number(score)).toBe((value[probability] ?? 0) * (value[impact] ?? 0));
      expect(plan).toContain(`\n### ${id}: ${mode}\n`);
    }
    expect(new Set(rows.map((row) => row[2]))).toEqual(
      new Set(['Technical', 'Integration', 'Team/Resource', 'External']),
    );
    expect(plan.match(/^\*\*Kill Criteria\*\*:\n\n```\nIF .*\n {2}THEN .*\n```$/gm)).toHaveLength(
      rows.length,
    );
  });

  it('counts its coverage and lists exactly its gaps', () => {
    const frs = rowsAfter('### FR Coverage Matrix', 'FR-ID');
    const covered = frs.filter((row) => row[2] !== '-' && row[3] !== '-');
    const percent = Math.round((covered.length / frs.length) * 100);
    expect(plan).toContain(`**FR Coverage**: ${covered.length}/${frs.length} (${percent}%)`);
    expect(frs.filter((row) => row[5]?.startsWith('✓'))).toEqual(covered);
    const nfrs = rowsAfter('### NFR Coverage Matrix', 'NFR-ID');
    const seen = nfrs.filter((row) => row[3] !== '-');
    const share = Math.round((seen.length / nfrs.length) * 100);
    expect(plan).toContain(`**NFR Coverage**: ${seen.length}/${nfrs.length} (${share}%)`);
    expect(nfrs.filter((row) => row[5]?.startsWith('✓'))).toEqual(seen);
    const untested = frs.filter((row) => row[4] === '-').map((row) => row[0]);
    expect(rowsAfter('### Traceability Gaps', 'Gap Type').map((row) => row[1])).toEqual(untested);
  });

  it('summarises its decisions as they are', () => {
    const blocks = [...plan.matchAll(/^### (ADR-\d+): (.*)$/gm)];
    const rows = rowsAfter('### Architecture Decisions Summary', 'ADR');
    const field = (after: number, name: string) =>
      new RegExp(`\\*\\*${name}\\*\\*: (.*)`).exec(plan.slice(after))?.[1];
    expect(rows.map((row) => row.slice(0, 5))).toEqual(
      blocks.map((block) => [
        block[1],
        block[2],
        field(block.index, 'Status'),
        field(block.index, 'Impact'),
        field(block.index, 'Linked Requirements'),
      ]),
    );
  });

  it('prints error budgets that follow from their targets', () => {
    const minutes = (target: string, days: number) =>
      (((100 - Number.parseFloat(target)) / 100) * days * 24 * 60).toFixed(1);
    expect(plan).toContain(`| 99.9% | ${minutes('99.9', 365 / 12)} min/month |`);
    expect(plan).toContain(`99.9% delivered | 30 days | 0.1% (${minutes('99.9', 30)} min)`);
    expect(Number(minutes('99.5', 30)) / 60).toBeCloseTo(3.6, 5);
  });

  it('defines every id that it cites, once', () => {
    const prose = withoutComments(plan).replace(/\]\([^)]*\)/g, ']');
    const kinds = 'ADR|NFR-[A-Z]+|PKG|API|FW|INFRA|PLATFORM|FAIL|SLI|SLO|ALERT|FR';
    const cited = new Set(prose.match(new RegExp(`(?<![\\w-])(?:${kinds})-\\d{3}\\b`, 'g')));
    const rows = [...plan.matchAll(/^\| +([A-Z]+(?:-[A-Z]+)?-\d{3}) \|/gm)].map(([, id]) => id);
    const blocks = [...plan.matchAll(/^### (ADR-\d{3}):/gm)].map(([, id]) => id);
    const defined = new Set([...rows, ...blocks]);
    expect([...cited].filter((id) => !defined.has(id))).toEqual([]);
    expect(cited.size).toBeGreaterThan(50);
  });

  it('has no placeholder left', () => {
    const known = knownPlaceholders();
    const stop = /^\[(e\.g\.|###|[A-Z ]{5,}\])/;
    expect(bracketedTexts(plan).filter((text) => known.has(text) || stop.test(text))).toEqual([]);
    const prose = lines.filter((line, index) => {
      const header = /^\|[\s:|-]+\|$/.test(lines[index + 1] ?? '');
      return !header && !line.startsWith('#');
    });
    const words = /\b(TODO|TBD|FIXME|XXX|\w+-xxx)\b|\?\?\?|NEEDS CLAR|YYYY|H\/M\/L|C\/M\/L|\{\w+\}/;
    expect(prose.filter((line) => words.test(line))).toEqual([]);
  });
});

describe('beside the sample plan', () => {
  it('offers in its contract the operations that the plan names', () => {
    const contract = files.find(({ path }) => path === 'contracts/api.yaml')?.text ?? '';
    const offered = [...contract.matchAll(/operationId: (\w+)/g)].map(([, id]) => id);
    const named = rowsAfter('#### Generated Endpoints', 'Method').map((row) => row[2]);
    expect(offered).toEqual(named);
  });

  it('pads the columns of its matrices', () => {
    const matrixLines = lines.filter((line, index) => {
      const near = lines.slice(Math.max(0, index - 7), index + 1);
      return line.startsWith('|') && near.some((above) => /^\| Criterion +\| Weight/.test(above));
    });
    const starts = matrixLines.filter((line) => line.startsWith('| Criterion'));
    expect(starts.length).toBe(4);
    for (const start of starts) {
      const at = matrixLines.indexOf(start);
      const table = matrixLines.slice(at, at + 7);
      expect(new Set(table.map((line) => line.length)).size).toBe(1);
    }
  });
});

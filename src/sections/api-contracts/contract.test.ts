import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diffOf, planOf, sectionValue } from '../testing/edit-text';
import { sample } from '../testing/sample-text';
import { contractOf } from './contract';
import { endpointRows } from './endpoint-rows';

const template = readFileSync('src/templates/product.md', 'utf8');
const handwritten = readFileSync('src/samples/lab-results/contracts/api.yaml', 'utf8');
const contracts = (text: string) => sectionValue(planOf(text), 'api-contracts');
const generated = sample.replace('| MANUAL |', '| GENERATED |');
const none = () => undefined;
const file = (text: string) => () => text;
const row = (cells: string) => generated.replace('| GET | /api/v1/worklist', `${cells}\n$&`);

/** The lines by which the file that is there changes. */
function changes(plan: string, before: string): string[] {
  return diffOf(before, contractOf(contracts(plan), 'Lab results', file(before))?.text ?? '');
}

describe('a contract that is not there yet', () => {
  it('has all endpoints of the table', () => {
    const value = contracts(generated);
    const contract = contractOf(value, 'Laboratory results', none);
    expect(contract).toMatchObject({ path: 'contracts/api.yaml', operations: 6, skipped: [] });
    expect(contract?.text?.match(/operationId: \w+/g)).toHaveLength(endpointRows(value).length);
    expect(contract?.text).toContain('  title: Results API\n');
    expect(contract?.text).toContain('  /api/v1/results/{resultId}/acknowledgement:\n');
  });

  it('is not written for the template’s rows, nor where it is not wanted', () => {
    expect(contractOf(contracts(template), 'Orders', none)).toBeUndefined();
    const without = generated.replace('| GENERATED |', '| N/A |');
    expect(contractOf(contracts(without), 'Orders', none)).toBeUndefined();
  });

  it('stays in the plan’s folder, and is YAML', () => {
    const at = (path: string) =>
      contractOf(contracts(generated.replace('contracts/api.yaml', path)), 'X', none)?.path;
    expect(at('contracts/results.yml')).toBe('contracts/results.yml');
    expect(at('../../secret.yaml')).toBe('contracts/api.yaml');
    expect(at('https://example.com/api.yaml')).toBe('contracts/api.yaml');
    expect(at('contracts/api.proto')).toBe('contracts/api.yaml');
  });
});

describe('a contract that someone wrote', () => {
  it('is left alone when it is marked MANUAL', () => {
    expect(contractOf(contracts(sample), 'X', file(handwritten))).toMatchObject({
      kept: 'It is marked MANUAL',
      operations: 6,
    });
  });

  it('is left alone when it cannot be read', () => {
    for (const text of ['a: [', '- a', 'swagger: "2.0"\n', ''])
      expect(contractOf(contracts(generated), 'X', file(text))?.text).toBeUndefined();
  });

  it('follows the summaries of the table, and nothing else changes', () => {
    const lines = changes(generated, handwritten);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^[+-] {6}(?:summary|operationId): /);
  });

  it('gets the operations that it lacks, and keeps its own', () => {
    const before = contractOf(contracts(generated), 'X', file(handwritten))?.text ?? '';
    const plan = row(
      '| DELETE | /api/v1/results/:id | withdrawResult | FR-001 | Withdraws a result |\n' +
        '| GET | /api/v1/wards | listWards | FR-002 | Lists wards |',
    );
    const lines = changes(plan, before);
    expect(lines.filter((line) => line.startsWith('-'))).toEqual([]);
    expect(lines.slice(0, 3)).toEqual([
      '+    delete:',
      '+      operationId: withdrawResult',
      '+      summary: Withdraws a result',
    ]);
    expect(lines).toContain('+  /api/v1/wards:');
    expect(lines).toContain('+    Ward:');
  });

  it('keeps its comments and its line ends', () => {
    const before = `# Ours\nopenapi: 3.0.3 # kept\ninfo: { title: X, version: '1' }\npaths: {}\n`;
    const plan = sample
      .replace('| MANUAL |', '| GENERATED |')
      .replace(/^\| (?:GET|POST) \| \/api\/v1\/(?:results|deliveries|audit).*\n/gm, '');
    expect(changes(plan, before).slice(0, 4)).toEqual([
      '-paths: {}',
      '+paths:',
      '+  /api/v1/worklist:',
      '+    get:',
    ]);
    const crlf = before.replaceAll('\n', '\r\n');
    const after = contractOf(contracts(plan), 'X', file(crlf))?.text ?? '';
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('keeps operations that the table has no row for, and names them', () => {
    const plan = generated.replace(/^\| GET \| \/api\/v1\/audit.*\n/m, '');
    const contract = contractOf(contracts(plan), 'X', file(handwritten));
    expect(contract?.extra).toEqual(['GET /api/v1/audit']);
    expect(contract?.text).toContain('  /api/v1/audit:\n');
  });

  it('declares the path’s parameters where the path does not', () => {
    const before = `openapi: 3.1.0\ninfo:\n  title: X\n  version: '1'\npaths:\n  /api/v1/results/{key}:\n    get:\n      parameters:\n        - name: key\n          in: path\n          required: true\n          schema: { type: string }\n      responses:\n        '200': { description: Found }\n`;
    const plan = row('| DELETE | /api/v1/results/:id | withdrawResult | FR-001 | Withdraws it |');
    const after = contractOf(contracts(plan), 'X', file(before))?.text ?? '';
    const added = after.slice(after.indexOf('    delete:'));
    expect(added).toMatch(/^ {4}delete:\n[\s\S]*?parameters:\n {8}- name: key\n {10}in: path/);
  });
});

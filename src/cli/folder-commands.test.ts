import { describe, expect, it } from 'vitest';
import { newPlan } from '@/templates';
import { readZip } from '@/transfer/zip';
import { featureOf } from './new-command';
import { run } from './run';
import { memoryIo } from './testing/memory-io';

const wrong = [
  '# Implementation Plan: X',
  '',
  '## Pre-Mortem Analysis',
  '',
  '### Failure Scenarios Summary',
  '',
  '| ID | Failure Mode | Category | Probability | Impact | Risk Score | Status |',
  '|---|---|---|---|---|---|---|',
  '| FAIL-001 | Late | Technical | H | C | 4 | Open |',
  '',
].join('\r\n');

describe('fix', () => {
  it('prints computed text mended and nothing else, and is idempotent', async () => {
    const io = memoryIo({ 'plan.md': wrong });
    expect(await run(['fix', 'plan.md'], io)).toBe(0);
    expect(io.printed()).toBe(wrong.replace('| 4 |', '| 9 |'));
    const again = memoryIo({}, io.printedBytes());
    expect(await run(['fix', '-'], again)).toBe(0);
    expect(again.printed()).toBe(io.printed());
  });

  it('writes only what changes', async () => {
    const io = memoryIo({ 'plan.md': wrong });
    await run(['fix', 'plan.md', '--write'], io);
    await run(['fix', 'plan.md', '--write'], io);
    expect(io.textOf('plan.md')).toBe(wrong.replace('| 4 |', '| 9 |'));
    expect(io.complaints).toEqual(['plan.md: written', 'plan.md: nothing to change']);
  });
});

describe('export', () => {
  const folder = {
    'p/plan.md': wrong,
    'p/adrs/ADR-001-a.md': new Uint8Array([0xef, 0xbb, 0xbf, 0x61]),
    'p/picture.png': new Uint8Array([0x89, 0x50, 0, 1, 2]),
    'p/broken.txt': new Uint8Array([0xff, 0xfe, 0xfd, 0x61]),
    'p/.git/config': 'x',
    'p/.DS_Store': 'x',
  };
  const kept = ['adrs/ADR-001-a.md', 'broken.txt', 'picture.png', 'plan.md'];
  const original = (path: string) => {
    const content = folder[`p/${path}` as keyof typeof folder];
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };

  it('leaves a file that is no zip as it is, and takes the place of a zip', async () => {
    const io = memoryIo(folder);
    expect(await run(['export', 'p', '--zip', 'p/plan.md'], io)).toBe(2);
    expect(io.complaints.at(-1)).toBe(
      'p/plan.md: this is there already and is no zip; it is left as it is',
    );
    expect(io.textOf('p/plan.md')).toBe(wrong);
    expect(await run(['export', 'p', '--zip', 'out.zip'], io)).toBe(0);
    expect(await run(['export', 'p', '--zip', 'out.zip'], io)).toBe(0);
  });

  it('puts every file into a zip, byte for byte, under its own name', async () => {
    const io = memoryIo(folder);
    expect(await run(['export', 'p', '--zip', 'out.zip'], io)).toBe(0);
    const entries = readZip(io.files.get('out.zip') ?? new Uint8Array());
    expect(entries.ok && entries.value.map(({ path }) => path).sort()).toEqual(kept);
    for (const { path, bytes } of entries.ok ? entries.value : [])
      expect([...bytes], path).toEqual([...original(path)]);
  });

  it('copies every file into a folder', async () => {
    const io = memoryIo(folder);
    expect(await run(['export', 'p', '--dir', 'out'], io)).toBe(0);
    for (const path of kept) expect(io.files.get(`out/${path}`), path).toEqual(original(path));
    expect(io.printed()).toBe('out: 4 files\n');
  });

  it('takes the contract of the endpoints along', async () => {
    const io = memoryIo({
      'p/plan.md': [
        '# Implementation Plan: X',
        '### API Contracts',
        '#### Generated Endpoints',
        '| Method | Path | Operation ID | Source FR | Description |',
        '|---|---|---|---|---|',
        '| GET | /orders | listOrders | FR-001 | Lists orders |',
      ].join('\n'),
      'p/spec.md': 'x',
    });
    expect(await run(['export', 'p', '--dir', 'out'], io)).toBe(0);
    expect(io.textOf('out/contracts/api.yaml')).toContain('operationId: listOrders');
    expect(io.complaints).toEqual(['contracts/api.yaml holds the one endpoint of API Contracts.']);
  });

  it('keeps a folder that holds all files of another', async () => {
    const io = memoryIo({ 'p/specs/plan.md': wrong, 'p/specs/b.md': 'b' });
    await run(['export', 'p', '--dir', 'out'], io);
    expect(io.textOf('out/specs/plan.md')).toBe(wrong);
  });

  it('names what it cannot open', async () => {
    const io = memoryIo({ 'p/spec.md': 'a', 'p/tasks.md': 'b' });
    expect(await run(['export', 'p', '--zip', 'x.zip'], io)).toBe(2);
    expect(io.complaints).toEqual([expect.stringMatching(/^p: no plan was found/)]);
  });
});

describe('new', () => {
  const start = [
    'new',
    '--template',
    'product',
    '--feature',
    '001-lab-results',
    '--dir',
    'specs/x',
  ];

  it('writes a plan from the template, with number, name and date', async () => {
    const io = memoryIo();
    expect(await run(start, io)).toBe(0);
    const feature = { number: '001', name: 'Lab results', date: '2026-11-22' };
    expect(io.textOf('specs/x/plan.md')).toBe(newPlan('product', feature));
    expect(io.printed()).toBe('specs/x/plan.md\n');
  });

  it('never overwrites a plan', async () => {
    const io = memoryIo({ 'specs/x/plan.md': 'mine' });
    expect(await run(start, io)).toBe(2);
    expect(io.textOf('specs/x/plan.md')).toBe('mine');
    expect(io.complaints).toEqual([expect.stringMatching(/^specs\/x\/plan\.md: there is a plan/)]);
  });

  it.each([
    ['001-lab-results', 'x', { number: '001', name: 'Lab results' }],
    ['7 Order export', 'x', { number: '007', name: 'Order export' }],
    ['Order export', 'specs/012-orders', { number: '012', name: 'Order export' }],
    ['Orders', 'x', { number: '001', name: 'Orders' }],
    ['検査結果', 'x', { number: '001', name: '検査結果' }],
  ])('takes number and name from %s in %s', (feature, dir, wanted) => {
    expect(featureOf(feature, dir)).toEqual(wanted);
  });
});

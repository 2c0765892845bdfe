import { describe, expect, it } from 'vitest';
import { checkPlan } from './check-plan';
import { idsUnique, referencesResolve } from './references';
import { productHeadings } from './testing/check-by-id';
import { contextOf, folderWith, say } from './testing/check-text';

const matrix = [
  '## FR Coverage Matrix',
  '',
  '| FR-ID | ADR |',
  '| --- | --- |',
  '| FR-001 | - |',
  '',
];
const adr = ['## ADR-001: Queue', '', 'For FR-001.', ''];

function resolve(lines: readonly string[], files?: { readonly [path: string]: string }) {
  const source = ['# Plan', '', ...lines].join('\n');
  return say(referencesResolve, contextOf(source, files ? { folder: folderWith(files) } : {}));
}

describe('REF-UNDEFINED', () => {
  it('passes when all that is cited is defined', () => {
    expect(resolve([...adr, ...matrix])).toBe('pass');
  });

  it('reports each unknown id once a line', () => {
    const unknown = ['See ADR-002, ADR-002 and ADR-003.', 'Again ADR-002.'];
    expect(resolve([...adr, ...unknown], { 'spec.md': '- **FR-001**: MUST' })).toEqual([
      '7: ADR-002 is not defined, expected a heading “ADR-002: …”',
      '7: ADR-003 is not defined, expected a heading “ADR-003: …”',
      '8: ADR-002 is not defined, expected a heading “ADR-002: …”',
    ]);
  });

  it('names the id, and where it stands in its line', () => {
    const plan = ['# Plan', '', ...adr, 'See ADR-002.'].join('\n');
    const { checks } = checkPlan(contextOf(plan));
    const found = checks.find(({ id }) => id === 'REF-UNDEFINED')?.findings;
    expect(found?.find(({ line }) => line === 7)).toMatchObject({
      unknownId: 'ADR-002',
      column: 4,
    });
  });

  // Looking for the line's start from each of them would take minutes.
  it('reports an id once in a line of 200,000', () => {
    expect(resolve([...adr, 'ADR-002 '.repeat(200_000)])).toEqual([
      '7: ADR-002 is not defined, expected a heading “ADR-002: …”',
    ]);
  });

  it('leaves a kind alone that the plan does not define: it is defined elsewhere', () => {
    expect(resolve(['By ADR-0012 and NFR-004.'])).toBe('pass');
    expect(resolve([...adr, 'By NFR-004.'])).toBe('pass');
    expect(resolve(['By NFR-004.'], { 'spec.md': '- **NFR-001**: MUST' })).toEqual([
      '3: NFR-004 is not defined, expected a row that starts with NFR-004',
    ]);
    expect(resolve([...productHeadings, 'By ADR-012.'])).toHaveLength(1);
  });

  it('knows the requirements of a specification in every form that reads as one', () => {
    const spec = [
      '- **FR-001**, **FR-002**: System MUST save',
      '- FR-003/FR-004 and FR-005: System MUST load',
      '- **FR-006**: One. **FR-007**: Two; FR-008: Three (FR-097)',
      '- ~~**FR-009**: System MUST print~~',
      '- **FR-1.1**: System MUST sign',
      '- **FR-Q01**: System MUST be quick, see FR-098',
    ].join('\n');
    const cited = 'FR-001 FR-002 FR-003 FR-004 FR-005 FR-006 FR-007 FR-008 FR-009 FR-1.1 FR-Q01';
    expect(resolve([cited], { 'spec.md': spec })).toBe('pass');
    expect(resolve(['FR-1, FR-097 and FR-098'], { 'spec.md': spec })).toHaveLength(3);
  });

  it('judges requirements and tasks only where they are defined', () => {
    expect(resolve(['FR-009 by T-001, TASK-002; US-001'])).toBe('pass');
    expect(resolve([...matrix, 'FR-009'])).toEqual([
      '9: FR-009 is not defined, expected it in spec.md or the FR Coverage Matrix',
    ]);
    expect(resolve(['T-001, T001, T002 and TASK-9'], { 'tasks.md': '- [ ] T001 Begin' })).toEqual([
      '3: T002 is not defined, expected it in tasks.md',
      '3: TASK-9 is not defined, expected it in tasks.md',
    ]);
  });

  it('takes requirements from spec.md where there are some, else from the matrix', () => {
    const spec = '- **FR-002**: MUST.\n### NFR-001 Fast\n';
    expect(resolve(['FR-002, NFR-001'], { 'spec.md': spec })).toBe('pass');
    expect(resolve([...matrix], { 'spec.md': spec })).toEqual([
      '7: FR-001 is not defined, expected it in spec.md',
    ]);
    expect(resolve([...matrix], { 'spec.md': 'Nothing numbered.' })).toBe('pass');
  });
});

describe('REF-DUPLICATE', () => {
  it('finds the second definition', () => {
    const source = ['# Plan', '', ...adr, ...adr, ...adr].join('\n');
    expect(say(idsUnique, contextOf(source))).toEqual([
      '7: ADR-001 is defined a second time, expected an id of its own',
      '11: ADR-001 is defined a second time, expected an id of its own',
    ]);
  });

  it('leaves requirements to spec.md where it defines them', () => {
    const source = ['# Plan', '', ...matrix, '| FR-ID | ADR |', '|---|---|', '| FR-001 | - |'].join(
      '\n',
    );
    expect(say(idsUnique, contextOf(source))).toHaveLength(1);
    const folder = folderWith({ 'spec.md': 'FR-001: MUST' });
    expect(say(idsUnique, contextOf(source, { folder }))).toBe('pass');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusTexts } from '../testing/corpus-plans';
import { readRequirements } from './requirements';

const found = (source: string) => readRequirements(source).map(({ id, text }) => `${id}: ${text}`);

it('a colon at the end announces the items below as part of the wording', () => {
  const items = '  - 80% to the authors.\n  - 20% stays\n    for the next round.\n    - deeper';
  expect(found(`- **FR-024**: Fees:\n${items}\n- **FR-025**: Refunds:`)).toEqual([
    'FR-024: Fees: 80% to the authors; 20% stays for the next round; deeper',
    'FR-025: Refunds:',
  ]);
  expect(found(`- **FR-001**: Fees.\n${items}`)).toEqual(['FR-001: Fees.']);
});

it('a line that defines another ends the wording, and a letter after the number is part of the id', () => {
  expect(found('FR-001: Users sign up\nFR-001A: Users log in')).toEqual([
    'FR-001: Users sign up',
    'FR-001A: Users log in',
  ]);
  expect(found('**FR-1.1** Users MUST sign up\n**FR-1.2** Users MUST\nlog in')).toEqual([
    'FR-1.1: Users MUST sign up',
    'FR-1.2: Users MUST log in',
  ]);
  expect(found('- **FR-021 · Saving** — System MUST save')).toEqual([
    'FR-021: Saving — System MUST save',
  ]);
  expect(found('## Requirements\n### FR-001–FR-009: Saving\n- **FR-002**: x')).toEqual([
    'FR-002: x',
  ]);
});

describe('several ids on one line', () => {
  const both = ['FR-001: System MUST save', 'FR-002: System MUST save'];

  it.each([
    ['- **FR-001**, **FR-002**: System MUST save'],
    ['- **FR-001/FR-002**: System MUST save'],
    ['- FR-001 and FR-002: System MUST save'],
    ['- **FR-001, FR-002** — System MUST save'],
    ['### FR-001 & FR-002: System MUST save'],
  ])('share the wording of %j', (source) => {
    expect(found(source)).toEqual(both);
  });

  it('have each their own where each has a colon', () => {
    expect(
      found('- **FR-001**: System MUST save. **FR-002**: System MUST load; FR-003: Both. More.'),
    ).toEqual(['FR-001: System MUST save.', 'FR-002: System MUST load;', 'FR-003: Both. More.']);
    expect(found('- **FR-001**: Saves. FR-002 says how. See FR-003: there.')).toEqual([
      'FR-001: Saves. FR-002 says how. See FR-003: there.',
    ]);
  });
});

it.each([
  '- ~~**FR-002**: System MUST print~~',
  '- **~~FR-002~~**: dropped',
  '| ID | Text |\n|---|---|\n| ~~FR-002~~ | ~~System MUST print~~ |',
])('what is struck out is dropped: %j', (line) => {
  expect(found(`- **FR-001**: System MUST save\n\n${line}`)).toEqual(['FR-001: System MUST save']);
});

it('a number with a dot is an id of its own', () => {
  expect(found('- **FR-1**: a\n- **FR-1.1**: b\n- **FR-1.1.2**: c\n- **FR-Q01**: d')).toEqual([
    'FR-1: a',
    'FR-1.1: b',
    'FR-1.1.2: c',
    'FR-Q01: d',
  ]);
});

describe('a requirement is read from', () => {
  it.each([
    ['a bold item', '- **FR-001**: System MUST save'],
    ['a full-width colon', '- **FR-001**：System MUST save'],
    ['a colon within the bold', '* **FR-001:** System MUST save'],
    ['a dash', '- **FR-001** — System MUST save'],
    ['a note in the bold', '- **FR-001 (P1)** — System MUST save'],
    ['a bold id without a colon', '- **FR-001** System MUST save'],
    ['a plain item', '- FR-001: System MUST save'],
    ['a plain item with a note', '- FR-001 (P1): System MUST save'],
    ['a note in italics', '- **FR-001** *(P1)*: System MUST save'],
    ['a sign before it', '- ✅ **FR-001**: System MUST save'],
    ['a numbered item', '1. **FR-001**: System MUST save'],
    ['a checklist', '- [ ] **FR-001**: System MUST save'],
    ['code', '- `FR-001`: System MUST save'],
    ['brackets', '- [FR-001] System MUST save'],
    ['a nested item', '- Saving\n  - **FR-001**: System MUST save'],
    ['a labelled line', '**FR-001**: System MUST save'],
    ['a heading', '### FR-001: System MUST save'],
    ['a heading without a colon', '#### FR-001 System MUST save'],
    ['a row', '| ID | Requirement |\n|---|---|\n| FR-001 | System MUST save |'],
    [
      'a row with a number',
      '| # | ID | Text |\n|---|---|---|\n| 1 | **FR-001** | System MUST save |',
    ],
    [
      'a row of several columns',
      '| ID | Prio | Description |\n|---|---|---|\n| FR-001 | P1 | System MUST save |',
    ],
    ['several lines', '- **FR-001**: System\n  MUST\n  save\n- **Other**: x'],
    ['lazy lines', '- **FR-001**: System MUST\nsave\n\nmore'],
    ['a quote', '> - **FR-001**: System MUST save'],
    ['a note in square brackets', '- **FR-001 [P1]**: System MUST save'],
    ['an anchor before it', '- <a id="fr-001"></a>**FR-001**: System MUST save'],
    ['underscores', '- __FR-001__: System MUST save'],
    ['a linked id', '| ID | Text |\n|---|---|\n| [FR-001](#fr-001) | System MUST save |'],
    ['a definition list', 'FR-001\n: System MUST save'],
    ['a bare id', '- FR-001 System MUST save'],
    ['a bare id in a numbered item', '1. FR-001 System MUST save'],
    ['a numbered id', '- FR-001. System MUST save'],
    ['a bare id in bold code', '- **`FR-001`** System MUST save'],
  ])('%s', (_, source) => {
    expect(found(source)).toEqual(['FR-001: System MUST save']);
    expect(found(source.replaceAll('\n', '\r\n'))).toEqual(['FR-001: System MUST save']);
  });

  it.each([
    ['a fence', '```\n- **FR-001**: x\n```'],
    ['a longer fence', '````\n```\n- **FR-001**: x\n```\n````'],
    ['a comment', '<!--\n- **FR-001**: x\n-->'],
    ['a mention', '- Fails when empty (FR-001)'],
    ['a sentence', 'FR-001 says so'],
    ['a list of ids', '- FR-001, FR-002 covered by the wizard'],
    ['a table that maps ids', '| Req | Story |\n|---|---|\n| FR-001 | US1, US2 |'],
    ['a success criterion', '- **SC-001**: fast'],
    ['a bare remark', '- FR-001 is covered by the wizard and must stay so'],
    ['a range', '- FR-001 to FR-005 must be tested first'],
    ['an arrow', '- FR-001 → ADR-001'],
    ['a title without an obligation', '# S\n## Coverage\n- FR-001 Covered by the wizard'],
    [
      'a line of a paragraph',
      '# S\n## Requirements\nThis follows from\nFR-001 The system MUST save',
    ],
    ['a material', '- FR4 boards'],
  ])('but not from %s', (_, source) => {
    expect(found(source)).toEqual([]);
  });

  it('ids of any scheme, with their line, group and kind', () => {
    const source = `# Spec

## Requirements

### Functional

- **FR-004a**: a
- **REQ-EXPORT-001**: b

### Non-Functional Requirements

- REQ-SPEED-002: c
- **NFR-001**: d
`;
    expect(readRequirements(source)).toEqual([
      { id: 'FR-004a', text: 'a', kind: 'functional', line: 7, group: 'Functional' },
      { id: 'REQ-EXPORT-001', text: 'b', kind: 'functional', line: 8, group: 'Functional' },
      {
        id: 'REQ-SPEED-002',
        text: 'c',
        kind: 'non-functional',
        line: 12,
        group: 'Non-Functional Requirements',
      },
      {
        id: 'NFR-001',
        text: 'd',
        kind: 'non-functional',
        line: 13,
        group: 'Non-Functional Requirements',
      },
    ]);
  });

  it.each([
    ['- FR1: save', 'FR1'],
    ['- **NFR2** The system SHALL be fast', 'NFR2'],
    ['- FR_3 The system must save', 'FR_3'],
    ['- FR-P4: save', 'FR-P4'],
    ['- **RF-001**: El sistema DEBE guardar', 'RF-001'],
    ['- RNF-002 El sistema debe ser rápido', 'RNF-002'],
    ['- FR-001 システムは保存しなければならない', 'FR-001'],
    ['# S\n## Requirements\n\nFR-001 The system MUST save', 'FR-001'],
    ['# S\n## Anforderungen\n- FR-001 Speichern der Daten', 'FR-001'],
  ])('an id in %j', (source, id) => {
    expect(readRequirements(source).map((one) => one.id)).toEqual([id]);
  });

  it('a definition by its layout rather than a remark that reads like one', () => {
    const source =
      '# S\n## Requirements index\n- FR-001 Covered elsewhere\n## Scope\n- FR-001: System MUST save';
    expect(found(source)).toEqual(['FR-001: System MUST save']);
  });

  it('its place among the requirements when it stands elsewhere, too', () => {
    const source = '# S\n## Scope\n- FR-001: short\n## Requirements\n- FR-001: System MUST save';
    expect(found(source)).toEqual(['FR-001: System MUST save']);
  });
});

it('never fails, whatever the text', () => {
  const part = fc.constantFrom(
    '- ',
    '**',
    'FR-001',
    ':',
    '|',
    '\n',
    '#',
    '```',
    '<!--',
    '-->',
    '(',
    '[x] ',
    'a',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const source = parts.join('');
      const lines = source.split('\n').length;
      for (const { line } of readRequirements(source)) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
      }
    }),
  );
});

const specs = corpusTexts('corpus/specs');
const line =
  /^\s*(?:(?:[-*+]|\d+[.)])\s+|#+\s+|\|\s*)?[*`]*((?:N?FR|REQ)(?:-[A-Z]+)*-\d+[a-z]?)(?:\s\([^)]*\))?[*`]*\s*[:：—|]/gm;

describe.runIf(specs.length > 0)('in specifications of others', () => {
  it.each(specs.map(({ name, source }) => [name, source]))('%s', (_, source) => {
    const seen = new Set([...source.matchAll(line)].map(([, id]) => id));
    const read = readRequirements(source);
    expect(new Set(read.map(({ id }) => id))).toEqual(seen);
    expect(read.filter(({ text }) => text === '')).toEqual([]);
    const lines = source.split('\n');
    for (const { id, line: at } of read) expect(lines[at - 1]).toContain(id);
  });
});

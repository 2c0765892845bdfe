import { describe, expect, it } from 'vitest';
import { corpusTexts } from '../testing/corpus-plans';
import { readPrinciples } from './principles';

describe('principles are read from', () => {
  it('headings under Core Principles', () => {
    const source = `# Shop Constitution

## Core Principles

### I. Test-First (NON-NEGOTIABLE)

Tests come first,
always.

More.

### II. Simplicity
- Start simple

## Governance

### Amendments
`;
    expect(readPrinciples(source)).toEqual([
      {
        number: 'I',
        name: 'Test-First (NON-NEGOTIABLE)',
        text: 'Tests come first, always.',
        line: 5,
      },
      { number: 'II', name: 'Simplicity', text: 'Start simple', line: 12 },
    ]);
  });

  it('rows of a table', () => {
    const table =
      '| # | Principle | Rule |\n|---|---|---|\n| I | Library-First | Each |\n| | **2. Tests** | |';
    expect(readPrinciples(`# C\n\n## Principles\n\n${table}\n`)).toEqual([
      { number: 'I', name: 'Library-First', text: 'Each', line: 7 },
      { number: '2', name: 'Tests', text: '', line: 8 },
    ]);
  });

  it('underlined headings, and items that stand in no other', () => {
    const list = '1. **Tests first**: always\n   - and also\n2. Simplicity';
    const source = `---\ntitle: C\n---\nC\n=\n\nCore Principles\n---------------\n\n${list}\n\nGovernance\n---\n\n- No\n`;
    expect(readPrinciples(source).map(({ number, name }) => `${number} ${name}`)).toEqual([
      '1 Tests first',
      '2 Simplicity',
    ]);
  });

  it.each([
    [
      'items',
      '# C\n## Principles\n- **Tests first**: always\n- Simplicity',
      ['Tests first', 'Simplicity'],
    ],
    [
      'headings with a number of another script',
      '# C\n## 核心原则\n### 一、测试先行\n必须\n### 二、简单\n少',
      ['测试先行', '简单'],
    ],
    ['numbered headings', '# C\n### 原则I: 测试\n必须\n### 原則II：簡素\n少', ['测试', '簡素']],
    [
      'numbered items',
      '# C\n## Принципы\n1. **Тесты** — да\n2. **Простота**',
      ['Тесты', 'Простота'],
    ],
    [
      'numbered headings alone',
      '# C\n## 1. Tests first\nx\n## 2. Simplicity\n## Governance',
      ['Tests first', 'Simplicity'],
    ],
    [
      'headings that say so',
      '# C\n## Principle I: Tests\n## Principle II - Simplicity',
      ['Tests', 'Simplicity'],
    ],
    [
      'headings that say so, with headings of their own',
      '# C\n## Principle 1: Tests\n### Why\nx\n## Article II: The One-Way Principle\n### Rules\ny',
      ['Tests', 'The One-Way Principle'],
    ],
    [
      'numbered headings, but not the frame or what is counted anew',
      '# C\n### 1. Tests\n### 2. Simplicity\n## Workflow\n### 1. Branch\n### 3. Governance',
      ['Tests', 'Simplicity'],
    ],
    [
      'bold lines with a number',
      '# C\n## Core Principles\n**I. Tests**\nFirst.\n\n**II. Simplicity (MUST).** Less.',
      ['Tests', 'Simplicity (MUST).'],
    ],
    [
      'headings, and bold lines that go on with their numbers',
      '# C\n## Core Principles\n### I. Tests\nFirst.\n### II. Simplicity\nLess.\n\n**III. Logs**\nAll.\n\n**IV. Care**: Yes\n## Governance\n**V. Not this**',
      ['Tests', 'Simplicity', 'Logs', 'Care'],
    ],
    [
      'headings, but not the bold numbers of their rules',
      '# C\n## Core Principles\n### 1. Tests\n**1. First**\n**2. Always**\n### 2. Simplicity\n**Rule 3** and **3. More**\n- **1. a**\n- **2. b**\n- **3. c**',
      ['Tests', 'Simplicity'],
    ],
    ['Portuguese', '# C\n## Princípios\n### Testes\nx', ['Testes']],
    ['no exceptions', '# C\n## Principle Exceptions\n### Process\nx', []],
    [
      'no template',
      '# C\n## Core Principles\n### [PRINCIPLE_1_NAME]\n[TEXT]\n### I. Tests',
      ['Tests'],
    ],
    ['nothing', '# C\n\nBe good.', []],
    ['a comment', '# C\n## Principles\n<!--\n### I. Hidden\n-->', []],
  ])('%s', (_, source, names) => {
    expect(readPrinciples(source).map(({ name }) => name)).toEqual(names);
  });
});

const constitutions = corpusTexts('corpus/constitutions');

describe.runIf(constitutions.length > 0)('in constitutions of others', () => {
  it.each(constitutions.map(({ name, source }) => [name, source]))('%s', (_, source) => {
    const roman = [...source.matchAll(/^### ([IVX]+)\. (.*?)\s*$/gm)].map(
      ([, n, name]) => `${n}. ${name}`,
    );
    const read = readPrinciples(source);
    if (roman.length > 0)
      expect(read.map(({ number, name }) => `${number}. ${name}`)).toEqual(roman);
    expect(read.every(({ name, text }) => name !== '' && (roman.length === 0 || text !== ''))).toBe(
      true,
    );
  });
});

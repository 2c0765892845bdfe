import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixOf } from './matrix.fixture';
import { scoreMatrix } from './scoring';
import { judgeSelected, parseOptionLabel, parseSelected, suggestSelected } from './selected';

describe('parseOptionLabel', () => {
  it.each([
    ['Opt 1: NATS', '1', 'NATS'],
    ['Option 12 - SQL Server', '12', 'SQL Server'],
    ['**Option b: NATS**', 'B', 'NATS'],
    ['Option 2', '2', ''],
    ['NATS', null, 'NATS'],
    ['`NATS`', null, 'NATS'],
    ['Optical link', null, 'Optical link'],
    ['Option pricing', null, 'Option pricing'],
  ])('takes %j apart', (header, label, name) => {
    expect(parseOptionLabel(header)).toEqual({ label, name });
  });
});

describe('parseSelected', () => {
  const labelled = ['Opt 1: Kafka', 'Opt 2: NATS', 'Opt 3: SQS (managed)'];
  const plain = ['SQL', 'SQL Server', '**NATS**'];

  it.each([
    ['Option 2: NATS (highest weighted score)', 1],
    ['**Option 2: NATS** (highest weighted score)', 1],
    ['Option 2', 1],
    ['Opt 3', 2],
    ['NATS', 1],
    ['**nats**', 1],
    ['✅ NATS', 1],
    ['NATS, since we run it already', 1],
    ['NATS — fewer parts', 1],
    ['SQS', 2],
    ['Option 3: SQS (managed) (highest weighted score)', 2],
    ['Option 1: NATS', 1],
    ['Option 2: a name of its own', 1],
    ['Option [N]: [Name] (highest weighted score)', null],
    ['Option 9', null],
    ['RabbitMQ', null],
    ['', null],
    ['TBD', null],
  ])('reads %j among labelled headers as %j', (text, option) => {
    expect(parseSelected(text, labelled)).toBe(option);
  });

  it.each([
    ['SQL Server 2025', 1],
    ['SQL', 0],
    ['SQLite', null],
    ['Option 3: NATS', 2],
    ['Option 2', 1],
    ['Option C', 2],
    ['Option 4', null],
  ])('reads %j among plain headers as %j', (text, option) => {
    expect(parseSelected(text, plain)).toBe(option);
  });

  it('does not choose between options of one name, unless the number does', () => {
    expect(parseSelected('NATS', ['Opt 1: NATS', 'Opt 2: NATS'])).toBeNull();
    expect(parseSelected('Option 2: NATS', ['Opt 1: NATS', 'Opt 2: NATS'])).toBe(1);
  });

  it('reads every suggestion back', () => {
    const name = fc.constantFrom(
      'NATS',
      'SQL',
      'SQL Server',
      'C++',
      'Node.js',
      'Kafka (MSK)',
      '消息',
    );
    const names = fc.uniqueArray(name, { minLength: 1 });
    fc.assert(
      fc.property(names, fc.boolean(), fc.nat(), (unique, withNumbers, any) => {
        const headers = unique.map((text, at) => (withNumbers ? `Opt ${at + 1}: ${text}` : text));
        const winner = any % headers.length;
        expect(parseSelected(suggestSelected(headers, winner), headers)).toBe(winner);
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, headers) => {
        const option = parseSelected(text, headers) ?? 0;
        expect(option >= 0 && option <= headers.length).toBe(true);
      }),
    );
  });
});

describe('suggestSelected', () => {
  it("uses the template's words", () => {
    expect(suggestSelected(['Opt 1: Kafka', 'Opt 2: NATS'], 1)).toBe(
      'Option 2: NATS (highest weighted score)',
    );
    expect(suggestSelected(['Kafka', '**NATS**'], 1)).toBe(
      'Option 2: NATS (highest weighted score)',
    );
    expect(suggestSelected(['Opt 1: [Name]'], 0)).toBe('Option 1 (highest weighted score)');
  });
});

describe('judgeSelected', () => {
  const scoring = scoreMatrix(matrixOf('A | B | C | D', 'Cost | 1 | 7 | 7 | 5 | '));

  it('passes the highest and a tie, flags a lower choice, judges nothing without a sum', () => {
    expect([0, 1, 2, 3, null].map((option) => judgeSelected(scoring, option))).toEqual([
      'highest',
      'highest',
      'lower',
      'unknown',
      'unknown',
    ]);
  });
});

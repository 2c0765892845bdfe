import { describe, expect, it } from 'vitest';
import { diffOf, editText, type Making, planOf, sectionValue } from '../testing/edit-text';
import { sample } from '../testing/sample-text';
import { readDecisions } from './decision';
import * as operations from './operations';

const edited = (source: string, make: Making) => editText(source, 'architecture-decisions', make);
const diff = (source: string, make: Making) => diffOf(source, edited(source, make));
const first = (source: string) => {
  const [decision] = readDecisions(sectionValue(planOf(source), 'architecture-decisions'));
  if (!decision) throw new Error('The plan has no decision');
  return decision;
};

/** The plan with option headers that carry no number. */
const unnumbered = sample.replace(/Opt (\d): /g, '');

describe('adding an option', () => {
  it('adds its column with the next number, and no sum', () => {
    const after = edited(sample, (value) => operations.addOption(value, 0, 'Redis'));
    const { matrix, weighted } = first(after);
    expect(matrix.options.at(-1)).toBe('Opt 5: Redis');
    expect(weighted).toEqual(['**81.5**', '**69**', '**57**', '**68**', '**—**']);
    expect(diffOf(sample, after)).toHaveLength(16);
  });

  it('renumbers the options after it, and what speaks of them', () => {
    const after = first(edited(sample, (value) => operations.addOption(value, 0, 'Redis', 0)));
    expect(after.matrix.options.slice(0, 2)).toEqual(['Opt 1: Redis', 'Opt 2: PostgreSQL']);
    expect(after.selected).toBe('Option 2: PostgreSQL (highest weighted score)');
    expect(after.whyNot.map(({ name }) => name)).toEqual(['Option 3', 'Option 4', 'Option 5']);
    expect(after.weighted).toEqual(['**—**', '**81.5**', '**69**', '**57**', '**68**']);
  });
});

describe('removing an option', () => {
  it('takes its column, its reason and its number away', () => {
    const after = first(edited(sample, (value) => operations.removeOption(value, 0, 1)));
    expect(after.matrix.options).toEqual([
      'Opt 1: PostgreSQL',
      'Opt 2: Kafka',
      'Opt 3: Service Bus',
    ]);
    expect(after.whyNot.map(({ name, text }) => `${name}: ${text.slice(0, 8)}`)).toEqual([
      'Option 2: Ordering',
      'Option 3: Results ',
    ]);
    expect(after.weighted).toEqual(['**81.5**', '**57**', '**68**']);
    expect(after.optionsGenerated).toBe('3');
    expect(after.selected).toBe(first(sample).selected);
  });
});

describe('moving an option', () => {
  const move: Making = (value) => operations.moveOption(value, 0, 0, 2);

  it('keeps numbers in order and the same things said of each', () => {
    const after = first(edited(sample, move));
    expect(after.matrix.options.slice(0, 3)).toEqual([
      'Opt 1: RabbitMQ',
      'Opt 2: Kafka',
      'Opt 3: PostgreSQL',
    ]);
    expect(after.weighted).toEqual(['**69**', '**57**', '**81.5**', '**68**']);
    expect(after.selected).toBe('Option 3: PostgreSQL (highest weighted score)');
    expect(after.whyNot.map(({ name }) => name)).toEqual(['Option 1', 'Option 2', 'Option 4']);
    expect(after.judgement).toBe('highest');
  });

  it('and back gives the text that was', () => {
    const back: Making = (value) => operations.moveOption(value, 0, 2, 0);
    expect(edited(edited(sample, move), back)).toBe(sample);
  });

  it('renumbers the reasons where the headers carry no numbers', () => {
    const after = first(edited(unnumbered, move));
    expect(after.matrix.options.slice(0, 3)).toEqual(['RabbitMQ', 'Kafka', 'PostgreSQL']);
    expect(after.whyNot.map(({ name }) => name)).toEqual(['Option 1', 'Option 2', 'Option 4']);
  });

  it('leaves numbers that were not in order', () => {
    const own = sample.replace('Opt 1: PostgreSQL', 'Opt 9: PostgreSQL');
    const after = first(edited(own, move));
    expect(after.matrix.options.slice(0, 3)).toEqual([
      'Opt 2: RabbitMQ',
      'Opt 3: Kafka',
      'Opt 9: PostgreSQL',
    ]);
    expect(after.whyNot).toEqual(first(own).whyNot);
  });
});

describe('renaming an option', () => {
  it('keeps its number; Selected follows', () => {
    const after = first(
      edited(sample, (value) => operations.renameOption(value, 0, 0, 'Postgres')),
    );
    expect(after.matrix.options[0]).toBe('Opt 1: Postgres');
    expect(after.selected).toBe('Option 1: Postgres (highest weighted score)');
  });

  it('renames the reason that goes by the name', () => {
    const named = sample.replace('- **Option 2**: A second', '- **RabbitMQ**: A second');
    const after = first(edited(named, (value) => operations.renameOption(value, 0, 1, 'LavinMQ')));
    expect(after.whyNot[0]?.name).toBe('LavinMQ');
  });
});

describe('why not the others', () => {
  it('has a line for each option that is not selected', () => {
    expect(operations.whyNotFor(first(sample)).map(({ option, line }) => [option, line])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
    ]);
  });

  it('is written in the option’s line', () => {
    expect(diff(sample, (value) => operations.setWhyNot(value, 0, 2, 'Too much'))).toEqual([
      '-- **Option 3**: Ordering across consumers that we do not need, and three brokers that we would have to run',
      '+- **Option 3**: Too much',
    ]);
  });

  it('gets a line that it lacks in the options’ order', () => {
    const without = sample.replace(/- \*\*Option 3\*\*: Ordering.*\n/, '');
    expect(diff(without, (value) => operations.setWhyNot(value, 0, 2, 'Too much'))).toEqual([
      '+- **Option 3**: Too much',
    ]);
    expect(
      first(edited(without, (value) => operations.setWhyNot(value, 0, 2, 'x'))).whyNot[1],
    ).toEqual({ name: 'Option 3', text: 'x' });
  });
});

describe('criteria', () => {
  it('are added without scores: the options are incomplete', () => {
    const make: Making = (value) =>
      operations.addCriterion(value, 0, { name: 'Privacy', weight: '2x' });
    const after = first(edited(sample, make));
    expect(after.matrix.criteria.at(-1)).toEqual({
      name: 'Privacy',
      weight: '2x',
      scores: ['', '', '', ''],
    });
    expect(after.weighted).toEqual(['**—**', '**—**', '**—**', '**—**']);
  });

  it('are removed with their share of the sums', () => {
    const after = first(edited(sample, (value) => operations.removeCriterion(value, 0, 4)));
    expect(after.weighted).toEqual(['**72.5**', '**62**', '**52**', '**62**']);
  });

  it('are moved as they stand', () => {
    const lines = diff(sample, (value) => operations.moveCriterion(value, 0, 0, 1));
    expect(lines).toHaveLength(2);
    expect(lines[0]?.slice(1)).toBe(lines[1]?.slice(1));
  });
});

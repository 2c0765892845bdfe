import { describe, expect, it } from 'vitest';
import type { Operation } from '@/plan/operation';
import { diffOf, editText, fixText } from '../testing/edit-text';
import { sample } from '../testing/sample-text';

const set = (path: string, value: string | number): Operation => ({
  type: 'set',
  path: path.split('/'),
  value,
});
const edited = (source: string, ...operations: Operation[]) =>
  editText(source, 'architecture-decisions', () => operations);
const diff = (source: string, ...operations: Operation[]) =>
  diffOf(source, edited(source, ...operations));

const matrix = 'decisions/ADR-001/evidence/matrix';

describe('a score', () => {
  it('changes its own line and the sum of its column', () => {
    expect(diff(sample, set(`${matrix}/criteria/1/scores/2`, 9))).toEqual([
      '-| Delivery guarantees |   3x   |         9         |        9        |      8       |         8          |',
      '+| Delivery guarantees |   3x   |         9         |        9        |      9       |         8          |',
      '-| **Weighted Score**  |        |     **81.5**      |     **69**      |    **57**    |       **68**       |',
      '+| **Weighted Score**  |        |     **81.5**      |     **69**      |    **60**    |       **68**       |',
    ]);
  });

  it('does so with Windows line endings, and nothing else changes', () => {
    const windows = sample.replaceAll('\n', '\r\n');
    const operation = set(`${matrix}/criteria/1/scores/2`, 9);
    expect(edited(windows, operation)).toBe(edited(sample, operation).replaceAll('\n', '\r\n'));
  });

  it('that is taken out leaves its option without a sum', () => {
    expect(diff(sample, set(`${matrix}/criteria/1/scores/2`, '')).at(-1)).toBe(
      '+| **Weighted Score**  |        |     **81.5**      |     **69**      |    **—**     |       **68**       |',
    );
  });

  it('leaves a wrong sum of another column as it is', () => {
    const wrong = sample.replace('**69**', '**70**');
    const after = edited(wrong, set(`${matrix}/criteria/1/scores/2`, 9));
    expect(after).toContain('**70**');
    expect(fixText(wrong)).toBe(sample);
  });
});

describe('a sum that is set by hand', () => {
  it('is written as typed', () => {
    expect(diff(sample, set(`${matrix}/weighted/2`, '99')).at(-1)).toContain('|    99        |');
  });

  it('stays so though a score of its column is set with it', () => {
    const after = edited(
      sample,
      set(`${matrix}/weighted/2`, '99'),
      set(`${matrix}/criteria/1/scores/2`, 9),
    );
    expect(after).toContain('|    99        |');
    expect(after).not.toContain('**60**');
  });
});

describe('a weight', () => {
  it('changes every sum', () => {
    expect(diff(sample, set(`${matrix}/criteria/4/weight`, '2x'))[3]).toBe(
      '+| **Weighted Score**  |        |     **90.5**      |     **76**      |    **62**    |       **74**       |',
    );
  });
});

describe('Selected', () => {
  const open = sample.replace(
    'Option 1: PostgreSQL (highest weighted score)',
    'Option [N]: [Name]',
  );

  it('takes the best option while it is open', () => {
    expect(diff(open, set(`${matrix}/criteria/0/scores/0`, 8))).toContain(
      '+**Selected**: Option 1: PostgreSQL (highest weighted score)',
    );
  });

  it('stays open while an option is half scored', () => {
    const after = edited(open, set(`${matrix}/criteria/0/scores/0`, ''));
    expect(after).toContain('**Selected**: Option [N]: [Name]');
  });

  it('is not rewritten though another option leads', () => {
    const after = edited(sample, set(`${matrix}/criteria/0/scores/0`, 0));
    expect(after).toContain('**Selected**: Option 1: PostgreSQL (highest weighted score)');
  });

  it('stays empty when it is emptied', () => {
    const after = edited(sample, set('decisions/ADR-001/evidence/selected', ''));
    expect(diffOf(sample, after)).toEqual([
      '-**Selected**: Option 1: PostgreSQL (highest weighted score)',
      '+**Selected**:',
    ]);
  });

  it('follows when its option is renamed', () => {
    expect(diff(sample, set(`${matrix}/options/0`, 'Opt 1: Postgres'))).toEqual([
      '-| Criterion           | Weight | Opt 1: PostgreSQL | Opt 2: RabbitMQ | Opt 3: Kafka | Opt 4: Service Bus |',
      '+| Criterion           | Weight | Opt 1: Postgres   | Opt 2: RabbitMQ | Opt 3: Kafka | Opt 4: Service Bus |',
      '-**Selected**: Option 1: PostgreSQL (highest weighted score)',
      '+**Selected**: Option 1: Postgres (highest weighted score)',
    ]);
  });

  it('does not follow another option', () => {
    expect(diff(sample, set(`${matrix}/options/2`, 'Opt 3: Redpanda'))).toHaveLength(2);
  });
});

describe('Options Generated', () => {
  const option: Operation = {
    type: 'insert',
    path: `${matrix}/options`.split('/'),
    index: 4,
    value: 'Opt 5: Redis',
  };
  const scored = [option, set(`${matrix}/criteria/0/scores/4`, 5)];

  it('counts an option from its first score on', () => {
    expect(edited(sample, option)).toContain('**Options Generated**: 4');
    expect(edited(sample, ...scored)).toContain('**Options Generated**: 5');
  });

  it('stays what it is when it did not hold the count before', () => {
    const other = sample.replace('**Options Generated**: 4', '**Options Generated**: 7');
    expect(edited(other, ...scored)).toContain('**Options Generated**: 7');
    expect(fixText(other)).toBe(sample);
  });

  it('is not added where it is absent', () => {
    const without = sample.replace('**Options Generated**: 4\n\n', '');
    expect(edited(without, ...scored).match(/Options Generated/g)).toHaveLength(3);
    expect(fixText(without)).toBe(without);
  });
});

describe('the summary', () => {
  const row = (status: string) =>
    `| ADR-005 | Sign-in through the hospital identity provider | ${status} | Low | NFR-SEC-001, NFR-SEC-004 | - |`;

  it('follows a decision that it agreed with', () => {
    const after = edited(sample, set('decisions/ADR-005/status', 'Deprecated'));
    expect(diffOf(sample, after)).toEqual([
      '-**Status**: Accepted',
      '+**Status**: Deprecated',
      `-${row('Accepted')}`,
      `+${row('Deprecated')}`,
    ]);
  });

  it('keeps its own word where it did not agree', () => {
    const other = sample.replace(row('Accepted'), row('In review'));
    const after = edited(other, set('decisions/ADR-005/status', 'Deprecated'));
    expect(after).toContain(row('In review'));
  });

  it('is filled from the decision while it holds the template’s words', () => {
    const template = sample.replace(
      row('Accepted'),
      '| ADR-005 | [Title] | Accepted | High | FR-xxx | - |',
    );
    const after = edited(template, set('decisions/ADR-005/title', 'Sign-in'));
    expect(after).toContain(
      '| ADR-005 | Sign-in | Accepted | Low | NFR-SEC-001, NFR-SEC-004 | - |',
    );
  });

  it('gets the rows that it lacks by a fix, and a second fix changes nothing', () => {
    const without = sample.replace(`${row('Accepted')}\n`, '');
    expect(fixText(without)).toBe(sample);
    expect(fixText(fixText(without))).toBe(sample);
  });
});

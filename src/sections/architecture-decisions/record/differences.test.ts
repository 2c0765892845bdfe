import { describe, expect, it } from 'vitest';
import { memberObjects } from '@/plan/json-view';
import type { JsonObject } from '@/plan/value';
import { diffOf, editText, planOf, sectionValue } from '../../testing/edit-text';
import { sample } from '../../testing/sample-text';
import { readDecision } from '../decision';
import { createFullRecord, recordForms } from '../full-record';
import { canonical, isSilent } from './canonical';
import { differences, recordWords } from './differences';
import { planOperations } from './plan-operations';
import { readRecord } from './read-record';
import type { SharedField } from './record';
import { writeRecordField } from './write-field';

const id = 'architecture-decisions';
const section = sectionValue(planOf(sample), id);
const first = (value: JsonObject) => readDecision(memberObjects(value, 'decisions')[0] ?? {});

/** The record of ADR-001 with another text in one field. */
function changed(form: (typeof recordForms)[number], field: SharedField, text: string): string {
  const { text: source } = createFullRecord(section, 0, form);
  const done = writeRecordField(source, field, text);
  if (!done.ok) throw new Error(done.error.message);
  return done.value;
}

/** What is said otherwise, and the lines of the plan that mend it. */
const cases: [SharedField, string, string[]][] = [
  ['title', 'Work queue', ['### ADR-001: Work queue', '| ADR-001 | Work queue |']],
  ['status', 'Deprecated', ['**Status**: Deprecated', '| Deprecated |']],
  [
    'status',
    'Superseded by ADR-005',
    ['**Status**: Superseded by ADR-005', '| Superseded by ADR-005 |'],
  ],
  ['date', '2026-11-22', ['**Decision Date**: 2026-11-22']],
  ['impact', 'Medium', ['**Impact**: Medium', '| Medium |']],
  ['requirements', 'FR-001', ['**Linked Requirements**: FR-001', '| FR-001 |']],
  ['decision', 'Use a table.', ['Use a table.']],
  ['context', 'It is busy.', ['It is busy.']],
  ['rationale', 'One database.', ['One database.']],
  ['selected', 'Kafka', ['**Selected**: Option 3: Kafka']],
  ['reversibility', 'Yes', ['**Reversibility**: Yes']],
  ['notes', 'Keep it small.', ['Keep it small.']],
];

describe.each(recordForms)('what the plan and a record in the form %s say differently', (form) => {
  it.each(cases)('%s: %s', (field, text, lines) => {
    const record = changed(form, field, text);
    const found = differences(first(section), readRecord(record));
    expect(found.map((difference) => difference.field)).toEqual([field]);

    const words = recordWords(first(section), field, readRecord(record));
    const back = writeRecordField(record, field, words);
    expect(back.ok && differences(first(section), readRecord(back.value))).toEqual([]);

    const said = found[0]?.record ?? '';
    const after = editText(sample, id, (value) => planOperations(value, 0, field, said) ?? []);
    expect(differences(first(sectionValue(planOf(after), id)), readRecord(record))).toEqual([]);
    const added = diffOf(sample, after).filter((line) => line.startsWith('+'));
    expect(added.length).toBe(lines.length);
    for (const [index, line] of lines.entries()) expect(added[index]).toContain(line);
  });

  it('is nothing where only the lines are broken otherwise', () => {
    const view = first(section);
    const record = readRecord(changed(form, 'context', view.context.replaceAll('\n', ' ')));
    expect(differences(view, record)).toEqual([]);
  });
});

describe('a comparison that differs', () => {
  const { text } = createFullRecord(section, 0);

  it('has other scores: the record takes the table, or the plan the scores', () => {
    const record = text.replace('| 9 | 9 | 8 | 8 |', '| 9 | 9 | 8 | 7 |');
    const [difference] = differences(first(section), readRecord(record));
    expect(difference?.field).toBe('options');
    const back = writeRecordField(record, 'options', difference?.plan ?? '');
    expect(back).toEqual({ ok: true, value: text });
    const said = difference?.record ?? '';
    const after = editText(sample, id, (value) => planOperations(value, 0, 'options', said) ?? []);
    expect(diffOf(sample, after).filter((line) => line.startsWith('+'))).toEqual([
      '+| Delivery guarantees |   3x   |         9         |        9        |      8       |         7          |',
      '+| **Weighted Score**  |        |     **81.5**      |     **69**      |    **57**    |       **65**       |',
    ]);
  });

  it('has other options: a name, one more or one less is mended in either direction', () => {
    const madr = createFullRecord(section, 0, 'madr').text;
    for (const names of [
      ['PostgreSQL', 'RabbitMQ', 'Redpanda', 'Service Bus'],
      ['PostgreSQL', 'RabbitMQ', 'Kafka', 'Service Bus', 'NATS'],
      ['PostgreSQL', 'RabbitMQ', 'Service Bus'],
    ]) {
      const done = writeRecordField(madr, 'options', names.join('\n'));
      if (!done.ok) throw new Error(done.error.message);
      expect(done.value).toContain(names.map((name) => `* ${name}`).join('\n'));
      const record = readRecord(done.value);
      expect(differences(first(section), record).map(({ field }) => field)).toEqual(['options']);
      const back = writeRecordField(
        done.value,
        'options',
        first(section)
          .matrix.options.map((o) => o.replace(/^Opt \d: /, ''))
          .join('\n'),
      );
      expect(back).toEqual({ ok: true, value: madr });
      const after = editText(
        sample,
        id,
        (value) => planOperations(value, 0, 'options', names.join('\n')) ?? [],
      );
      expect(differences(first(sectionValue(planOf(after), id)), record)).toEqual([]);
    }
  });
});

describe('a record that this program did not write', () => {
  it('is not asked for what its form has no place for', () => {
    const nygard =
      '# 1. Durable work queue between ingest and delivery\n\nDate: 2026-10-21\n\n## Status\n\nAccepted\n\n## Context\n\n- A list.\n\n## Decision\n\n- Another.\n\n## Consequences\n\nSome.\n';
    expect(differences(first(section), readRecord(nygard))).toEqual([]);
  });

  it('keeps what it says beyond the first paragraph', () => {
    const { text } = createFullRecord(section, 0, 'madr');
    const longer = text.replace(
      '\n\n## Decision Drivers',
      '\n\nAnd so on.\n\n- a list\n\n## Decision Drivers',
    );
    expect(differences(first(section), readRecord(longer))).toEqual([]);
    const done = writeRecordField(longer, 'context', 'Shorter.');
    expect(done.ok && diffOf(longer, done.value).filter((line) => line.startsWith('+'))).toEqual([
      '+Shorter.',
    ]);
  });
});

/** Texts that are more than words, in each field that holds one. */
const listed = ['context', 'decision', 'rationale', 'notes'].flatMap((field) =>
  ['These:\n- a\n- b', '- a\n- b', '> a\n> b', 'These:\n1. a\n   - b'].map((text) => [field, text]),
) as [SharedField, string][];

describe.each(recordForms)('a list in a field, in a record in the form %s', (form) => {
  it.each(listed)('%s: %j', (field, text) => {
    const path = ['decisions', '0', ...(field === 'notes' ? ['evidence'] : []), field];
    const plan = editText(sample, id, () => [{ type: 'set', path, value: text }]);
    const decision = first(sectionValue(planOf(plan), id));
    expect(decision[field as 'context']).toBe(text);

    const { text: record } = createFullRecord(sectionValue(planOf(plan), id), 0, form);
    expect(differences(decision, readRecord(record))).toEqual([]);
    const old = createFullRecord(section, 0, form).text;
    const written = writeRecordField(old, field, recordWords(decision, field, readRecord(old)));
    expect(written.ok && differences(decision, readRecord(written.value))).toEqual([]);
  });

  it('stays one', () => {
    const path = ['decisions', '0', 'context'];
    const value = 'These:\n- a\n- b';
    const plan = editText(sample, id, () => [{ type: 'set', path, value }]);
    const { text } = createFullRecord(sectionValue(planOf(plan), id), 0, form);
    expect(text).toContain(`\n\n${value}\n\n`);
  });
});

it.each([
  ['status', '✅ **Accepted**', 'Accepted'],
  ['status', 'Accepted (2026-02-02)', 'Accepted'],
  ['impact', '🔴 high', 'High'],
] as const)('a sign or a mark before a word makes no difference: %s', (field, text, plain) => {
  expect(canonical(field, text)).toBe(canonical(field, plain));
});

it('an answer in brackets says something, a template’s text does not', () => {
  expect(['[Draft]', '[Title]', '{title}', '[What [is] decided]'].map(isSilent)).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberObjects } from '@/plan/json-view';
import { planOf, sectionValue } from '../../testing/edit-text';
import { sample } from '../../testing/sample-text';
import { readDecision } from '../decision';
import { createFullRecord, recordForms } from '../full-record';
import { differences, recordWords } from './differences';
import { planText } from './plan-text';
import { readRecord } from './read-record';
import { sharedFields } from './record';
import { writeRecordField } from './write-field';

const section = sectionValue(planOf(sample), 'architecture-decisions');
const decisions = memberObjects(section, 'decisions').map((value, index) => ({
  id: readDecision(value).id,
  index,
}));

/** One line that may look like the start of something else. */
const line = fc
  .tuple(
    fc.constantFrom(
      '',
      '',
      '',
      '- ',
      '# ',
      '1. ',
      '> ',
      '| ',
      '```',
      '**',
      'The ',
      'A ',
      '<!-- ',
      '\\',
    ),
    fc.stringMatching(
      /^[A-Za-zäß漢🚀'"(),.:;_*`|[\]<>-]{1,12}( [A-Za-zäß漢"',.:*`|-]{1,12}){0,4}$/u,
    ),
  )
  .map(([start, rest]) => (start + rest).trim())
  .filter((text) => text !== '' && !/^[[{<]|[\]}>]$|…/.test(text));
const lines = fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
const name = fc.stringMatching(/^[A-Za-zäß漢]{2,8}( [A-Za-z0-9():—-]{1,8}){0,3}$/u);

const block = fc.record({
  id: fc.constant('ADR-001'),
  title: name,
  status: fc.constantFrom('Proposed', 'Accepted', 'Deprecated', 'Superseded by ADR-002'),
  impact: fc.constantFrom('High', 'Medium', 'Low', ''),
  requirements: fc.constantFrom(['FR-001'], ['FR-001', 'NFR-PERF-001'], []),
  date: fc.constantFrom('2026-11-22', ''),
  decision: lines,
  context: lines,
  rationale: lines,
});

describe('a record that is written from a decision', () => {
  describe.each(recordForms)('in the form %s', (form) => {
    it.each(decisions)('says what $id says', ({ index }) => {
      const { text } = createFullRecord(section, index, form);
      const record = readRecord(text);
      expect(record.form).toBe(form);
      const view = readDecision(memberObjects(section, 'decisions')[index] ?? {});
      expect(differences(view, record)).toEqual([]);
      const said = sharedFields.filter((field) => record.fields[field]?.text);
      const expected = sharedFields.filter((field) => planText(view, field) !== '');
      expect(said).toEqual(expected);
    });

    it('says what any decision says, hostile texts included', () => {
      fc.assert(
        fc.property(block, (value) => {
          const { text } = createFullRecord({ decisions: [value] }, 0, form);
          expect(differences(readDecision(value), readRecord(text)), text).toEqual([]);
        }),
        { numRuns: 200 },
      );
    });

    it('follows a plan that was empty when it was written, field by field', () => {
      const { text } = createFullRecord({ decisions: [{ id: 'ADR-001' }] }, 0, form);
      const values = memberObjects(section, 'decisions');
      for (const value of values) {
        const view = readDecision(value);
        let record = text;
        for (const { field, writable } of differences(view, readRecord(record))) {
          expect(writable, field).toBe(true);
          const done = writeRecordField(
            record,
            field,
            recordWords(view, field, readRecord(record)),
          );
          if (!done.ok) throw new Error(`${field}: ${done.error.message}`);
          record = done.value;
        }
        expect(differences(view, readRecord(record))).toEqual([]);
        const said = sharedFields.filter((field) => readRecord(record).fields[field]?.text);
        expect(said).toEqual(sharedFields.filter((field) => planText(view, field) !== ''));
      }
    });

    it('is mended by a click wherever the plan went on, and nothing else in it changes', () => {
      fc.assert(
        fc.property(block, block, fc.constantFrom(...sharedFields), (was, now, field) => {
          const { text } = createFullRecord({ decisions: [was] }, 0, form);
          const view = readDecision({ ...was, [field]: { ...now }[field as keyof typeof now] });
          const record = readRecord(text);
          const found = differences(view, record);
          expect(found.length).toBeLessThan(2);
          for (const difference of found) {
            if (!difference.writable) continue;
            const mended = writeRecordField(text, field, recordWords(view, field, record));
            if (!mended.ok) continue;
            expect(differences(view, readRecord(mended.value)), mended.value).toEqual([]);
          }
        }),
        { numRuns: 200 },
      );
    });
  });
});

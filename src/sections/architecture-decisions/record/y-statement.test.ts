import { expect, it } from 'vitest';
import { readRecord } from './read-record';

const sentence =
  'In the context of lab results, facing lost messages, we decided for a durable queue and neglected polling, to achieve at-least-once delivery, accepting one more service to run, because the vendor cannot resend.';

it.each([
  ['alone', `# ADR-001: Queue\n\nStatus: Accepted\n\n${sentence}\n`],
  ['as the decision', `# 1. Queue\n\n## Status\n\nAccepted\n\n## Decision\n\n${sentence}\n`],
  ['in bold', `# ADR-001: Queue\n\n${sentence.replace('facing', '**facing**')}\n`],
  ['over several lines', `# ADR-001: Queue\n\n${sentence.replaceAll(', ', ',\n')}\n`],
])('a record in one sentence, %s, says each field there', (_, source) => {
  const { context, decision, rationale, consequences } = readRecord(source).fields;
  expect(context?.text).toBe('lab results, facing lost messages');
  expect(decision?.text).toBe('a durable queue');
  expect(rationale?.text).toBe(
    'To achieve at-least-once delivery, because the vendor cannot resend',
  );
  expect(consequences?.text).toBe('Cons: one more service to run');
});

it('what has a section of its own is said there', () => {
  const source = `# 1. Queue\n\n## Context\n\nMessages were lost.\n\n## Decision\n\n${sentence}\n`;
  const { context, decision } = readRecord(source).fields;
  expect([context?.text, decision?.text]).toEqual(['Messages were lost.', 'a durable queue']);
});

it.each([
  [
    'In the context of `<use case>`, facing `<concern>` we decided for `<option>` to achieve `<quality>`, accepting `<downside>`.',
  ],
  ['In the context of lab results we decided for a queue.'],
])('%s is no such sentence', (text) => {
  expect(readRecord(`# ADR-001: Queue\n\n${text}\n`).fields.decision).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import { readRecord } from './read-record';
import { writeRecordField } from './write-field';

const record = `# ADR 7: Queue

## Considered Options

### Option 1: Kafka

Much to run.

#### In numbers

Three nodes.

### Option 2: NATS

## Decision

NATS.
`;

const written = (options: string[], text = record) => {
  const done = writeRecordField(text, 'options', options.join('\n'));
  return done.ok ? done.value : done.error.message;
};

describe('options that have a heading each', () => {
  it('are read by their names', () => {
    expect(readRecord(record).fields.options?.text).toBe('Kafka\nNATS');
  });

  it('are renamed in their headings', () => {
    expect(written(['Kafka', 'NATS JetStream'])).toBe(
      record.replace('Option 2: NATS', 'Option 2: NATS JetStream'),
    );
  });

  it('are added after what stands below the one before', () => {
    expect(written(['Kafka', 'NATS', 'RabbitMQ'])).toBe(
      record.replace('2: NATS\n', '2: NATS\n\n### Option 3: RabbitMQ\n'),
    );
    expect(written(['Kafka', 'RabbitMQ', 'NATS'])).toBe(
      record.replace('nodes.\n', 'nodes.\n\n### Option 2: RabbitMQ\n'),
    );
  });

  it('are removed unless they have a text of their own', () => {
    expect(written(['Kafka'])).toBe(record.replace('### Option 2: NATS\n\n', ''));
    expect(written(['NATS'])).toMatch(/“Kafka” has a text of its own/);
  });
});

import { expect, it } from 'vitest';
import { planOf } from './testing/edit-text';
import { sample } from './testing/sample-text';

const ids = (text: string) =>
  planOf(text).sections.flatMap(({ id, definition }) => (definition ? [id] : []));

it.each([
  ['## Observability & Monitoring Plan', '## Observability & Monitoring'],
  ['## Observability & Monitoring Plan', '## 8. Observability and Monitoring'],
  ['## Pre-Mortem Analysis', '## Risk Assessment / Pre-Mortem Analysis'],
])('%s is known as %s, too', (heading, other) => {
  expect(sample).toContain(heading);
  expect(ids(sample.replace(heading, other))).toEqual(ids(sample));
});

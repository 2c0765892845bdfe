import { expect, it } from 'vitest';
import { gapKey, listedGap } from './gap';

it.each([
  ['Missing Test', 'FR-001', 'missing test fr-001'],
  ['**missing  test**', '`FR-001`: export', 'missing test fr-001'],
  ['⚠️ Orphan ADR', '[ADR-002](adrs/ADR-002.md)', 'orphan adr adr-002'],
  ['Orphan FR', 'FR-xxx', 'orphan fr fr-xxx'],
  ['None', '-', undefined],
  ['No gaps detected', '', undefined],
  ['', '', undefined],
])('%s of %s is the gap %s', (type, item, key) => {
  const gap = listedGap({ type, item });
  expect(gap && gapKey(gap)).toBe(key);
});

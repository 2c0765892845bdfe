import { describe, expect, it } from 'vitest';
import { readRecord } from './read-record';

describe('the title of a record', () => {
  it.each([
    ['# ADR-0001: Use a queue', 'Use a queue'],
    ['# 决策 ADR-001 — 用队列', '用队列'],
    ['# 12. Use a queue', 'Use a queue'],
    ['# Ää 0: a queue', 'Ää 0: a queue'],
  ])('%s', (heading, title) => {
    expect(readRecord(`${heading}\n\n## Status\n\nAccepted\n`).fields.title?.text).toBe(title);
  });
});

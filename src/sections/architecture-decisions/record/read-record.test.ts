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

describe('a record in another language', () => {
  it.each([
    ['- **状态**: 已接受\n- **日期**: 2026-08-10\n\n## 背景\n\nB\n\n## 决策\n\nD\n', '已接受'],
    ['- Estado: Aceptado\n\n## Contexto\n\nB\n\n## Decisión\n\nD\n', 'Aceptado'],
  ])('%s', (body, status) => {
    const { fields } = readRecord(`# ADR-001: T\n\n${body}`);
    expect([fields.context?.text, fields.decision?.text]).toEqual(['B', 'D']);
    expect(fields.status?.text).toBe(status);
  });
});

import { describe, expect, it } from 'vitest';
import { canonical } from './canonical';
import { readRecord } from './read-record';
import { writeRecordField } from './write-field';

describe('the title of a record', () => {
  it.each([
    ['# ADR-0001: Use a queue', 'Use a queue'],
    ['# 决策 ADR-001 — 用队列', '用队列'],
    ['# 12. Use a queue', 'Use a queue'],
    ['# Ää 0: a queue', 'Ää 0: a queue'],
    ['---\ntitle: Use a queue\n---\n\n# Context and Problem Statement\n\nWhy?', 'Use a queue'],
  ])('%s', (heading, title) => {
    expect(readRecord(`${heading}\n\n## Status\n\nAccepted\n`).fields.title?.text).toBe(title);
  });
});

describe('a record in another language', () => {
  it.each([
    ['- **状态**: 已接受\n- **日期**: 2026-08-10\n\n## 背景\n\nB\n\n## 决策\n\nD\n', '已接受'],
    ['- Status: Aceito\n\n## Contexto e Problema\n\nB\n\n## Decisão\n\nD\n', 'Aceito'],
    ['- Estado: Aceptado\n\n## Contexto\n\nB\n\n## Decisión\n\nD\n', 'Aceptado'],
  ])('%s', (body, status) => {
    const { fields } = readRecord(`# ADR-001: T\n\n${body}`);
    expect([fields.context?.text, fields.decision?.text]).toEqual(['B', 'D']);
    expect(fields.status?.text).toBe(status);
  });
});

describe('a record that states its facts', () => {
  const below = '\n## Context\n\nC\n\n## Decision\n\nD\n';
  it.each([
    ['in a table', '| Field | Value |\n|---|---|\n| Status | Accepted |\n| Date | 2026-01-02 |\n'],
    ['in a table without header', '| Status | Accepted |\n|---|---|\n| Date | 2026-01-02 |\n'],
    [
      'in bold in a table',
      '| | |\n|---|---|\n| **Status** | Accepted |\n| **Date** | 2026-01-02 |\n',
    ],
    ['in one row', '| Author | Status | Date |\n|---|---|---|\n| Ann | Accepted | 2026-01-02 |\n'],
    ['in one row, first', '| Status | Date |\n|---|---|\n| Accepted | 2026-01-02 |\n'],
    [
      'in labels below front matter',
      '**Status**: Accepted\n**Date**: 2026-01-02\n',
      '---\ntags: [a]\n---\n\n',
    ],
    [
      'in lines below front matter',
      '- Status: Accepted\n- Date: 2026-01-02\n',
      '---\ntags: [a]\n---\n\n',
    ],
    ['in front matter', '', '---\nStatus: "Accepted"\ndate: 2026-01-02\n---\n'],
    [
      'in front matter before a label',
      '**Status**: Draft\n',
      '---\nstatus: Accepted # by all\ndate: 2026-01-02\n---\n',
    ],
  ])('%s', (_, facts, front = '') => {
    const source = `${front}# ADR-001: T\n\n${facts}${below}`;
    const { status, date } = readRecord(source).fields;
    expect([status?.text, date?.text]).toEqual(['Accepted', '2026-01-02']);
    expect(writeRecordField(source, 'status', 'Superseded by ADR-007')).toEqual({
      ok: true,
      value: source.replace('Accepted', 'Superseded by ADR-007'),
    });
  });

  it('and other facts in a table', () => {
    const rows = '| Impact | High |\n| Supersedes | ADR-003 |';
    const table = `| Status | Accepted |\n|---|---|\n${rows}\n`;
    const { impact, supersedes } = readRecord(`# ADR-001: T\n\n${table}${below}`).fields;
    expect([impact?.text, supersedes?.text]).toEqual(['High', 'ADR-003']);
  });

  it('not in a table of other things', () => {
    const table = '| Option | Status |\n|---|---|\n| A | Draft |\n| B | Final |\n';
    expect(readRecord(`# ADR-001: T\n\n${table}${below}`).fields.status).toBeUndefined();
  });
});

describe('the option that a record chooses', () => {
  it.each([
    ['Chosen option: **Queue**. It is at hand.', 'Queue', 'It is at hand.'],
    ['Chosen option: "Queue". It is at hand.', 'Queue', 'It is at hand.'],
    ['Chosen option: **Queue** with retries.', 'Queue', 'With retries.'],
    ['**Chosen option: Queue** — it is at hand.', 'Queue', 'It is at hand.'],
    [
      'Chosen option: a **durable** queue, because it is at hand.',
      'a **durable** queue',
      'It is at hand.',
    ],
    ['Chosen option: **Queue**.', 'Queue', ''],
  ])('%s', (line, selected, rationale) => {
    const source = `# T\n\n## Considered Options\n\n* Queue\n\n## Decision Outcome\n\n${line}\n`;
    const { fields } = readRecord(source);
    expect([fields.selected?.text, fields.rationale?.text]).toEqual([selected, rationale]);
    expect(writeRecordField(source, 'selected', 'Table')).toEqual({
      ok: true,
      value: source.replace(line, line.replace(selected, 'Table')),
    });
    const written = writeRecordField(source, 'rationale', 'Nobody waits.');
    const next = readRecord(written.ok ? written.value : '').fields;
    expect([next.selected?.text, next.rationale?.text]).toEqual([selected, 'Nobody waits.']);
  });
});

describe('the options of a record', () => {
  it.each([
    ['* **A — A queue.** At hand.\n* **B — A table** (chosen). Slow.', ['A queue.', 'A table']],
    ['1. **A queue (Chosen)**: at hand\n2. **A table**: slow', ['A queue', 'A table']],
    [
      '* Option A: A queue that is kept\n  in memory\n* Option B: A table',
      ['A queue that is kept in memory', 'A table'],
    ],
  ])('%s', (list, names) => {
    const { fields } = readRecord(`# T\n\n## Considered Options\n\n${list}\n`);
    expect(fields.options?.text.split('\n')).toEqual(names);
  });
});

describe('the consequences of a record', () => {
  const record = (body: string) =>
    readRecord(`# T\n\nStatus: Accepted\n\n## Decision\n\nD\n\n${body}\n`);
  it.each([
    [
      'under headings, with labels',
      '## Consequences\n\n### Positive:\n\n- **Speed**: fast\n- safe\n\n### Negative:\n\n- dear',
      'Pros: **Speed**: fast\nPros: safe\nCons: dear',
    ],
    [
      'under labels',
      '## Consequences\n\n**Positive**:\n- fast\n- safe\n\n**Negative**:\n- dear',
      'Pros: fast\nPros: safe\nCons: dear',
    ],
  ])('%s', (_, body, text) => expect(record(body).fields.consequences?.text).toBe(text));
});

describe('a record that links others by their numbers', () => {
  const record = (status: string) =>
    `# 4. Use a queue\n\nDate: 2026-01-02\n\n## Status\n\n${status}\n\n## Context\n\nC\n\n## Decision\n\nD\n`;
  const read = (status: string) => {
    const { fields } = readRecord(record(status));
    return [fields.status?.text, fields.supersedes?.text];
  };

  it.each([
    ['Superseded by [5. Use a log](0005-use-a-log.md)', 'Superseded by ADR-0005', undefined],
    ['Accepted\n\nSupersedes [3. Poll](0003-poll.md)', 'Accepted', 'ADR-0003'],
    ['Accepted\n\nSuperseded by [5. A log](0005-a-log.md)', 'Superseded by ADR-0005', undefined],
    [
      'Supersedes [2. A](0002-a.md)\n\nSupersedes [3. B](0003-b.md)\n\nAccepted',
      'Accepted',
      'ADR-0002, ADR-0003',
    ],
    ['Accepted\n\nAmends [2. A](0002-a.md)', 'Accepted', undefined],
  ])('%j', (status, ...wanted) => {
    expect(read(status)).toEqual(wanted);
  });

  it('keeps its link when the same is written', () => {
    const source = record('Superseded by [5. Use a log](0005-use-a-log.md)');
    expect(writeRecordField(source, 'status', 'Superseded by ADR-0005')).toEqual({
      ok: true,
      value: source,
    });
  });

  it('says the same as a plan that numbers with fewer digits', () => {
    expect(canonical('status', 'Superseded by ADR-0005')).toBe(
      canonical('status', 'Superseded by [ADR-005](adrs/ADR-005-a-log.md)'),
    );
    expect(canonical('supersedes', 'ADR-0003')).toBe(canonical('supersedes', 'ADR-003'));
    expect(canonical('supersedes', 'ADR-0030')).not.toBe(canonical('supersedes', 'ADR-003'));
  });
});

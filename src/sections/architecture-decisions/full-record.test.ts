import { describe, expect, it } from 'vitest';
import { diffOf, editText, planOf, sectionValue } from '../testing/edit-text';
import { sample } from '../testing/sample-text';
import { createFullRecord } from './full-record';

const value = sectionValue(planOf(sample), 'architecture-decisions');

describe('a full record', () => {
  it('is named after the decision', () => {
    expect(createFullRecord(value, 4).path).toBe(
      'adrs/ADR-005-sign-in-through-the-hospital-identity-provider.md',
    );
  });

  it('is linked from the block and from the summary', () => {
    const after = editText(
      sample,
      'architecture-decisions',
      (section) => createFullRecord(section, 4).operations,
    );
    const file = 'ADR-005-sign-in-through-the-hospital-identity-provider.md';
    expect(diffOf(sample, after)).toEqual([
      `+**Full ADR**: [${file}](adrs/${file})`,
      '+',
      '-| ADR-005 | Sign-in through the hospital identity provider | Accepted | Low | NFR-SEC-001, NFR-SEC-004 | - |',
      `+| ADR-005 | Sign-in through the hospital identity provider | Accepted | Low | NFR-SEC-001, NFR-SEC-004 | [ADR-005](adrs/${file}) |`,
    ]);
  });

  it('says all that the plan says, with the comparison', () => {
    const { text } = createFullRecord(value, 0);
    expect(text.split('\n').filter((line) => /^(#|\*\*|\| \*\*|\| Of)/.test(line))).toEqual([
      '# ADR-001: Durable work queue between ingest and delivery',
      '**Status**: Accepted',
      '**Date**: 2026-10-21',
      '**Impact**: High',
      '**Linked Requirements**: FR-001, FR-002, FR-008, NFR-PERF-001, NFR-PERF-003, NFR-REL-004',
      '**Plan**: [plan.md](../plan.md), Architecture Decisions',
      '## Context and problem',
      '## Options',
      '| **Weighted score** |  | **81.5** | **69** | **57** | **68** |',
      '| Of the possible maximum |  | 86% | 73% | 60% | 72% |',
      '### Why not the others',
      '## Decision',
      '**Selected**: Option 1: PostgreSQL (highest weighted score)',
      '### Rationale',
      '## Consequences',
      '**Reversibility**: Partially — Pivot cost: Medium',
      '## Implementation',
    ]);
    expect(text).toContain('PostgreSQL leads by 12.5.');
    expect(text.endsWith('in a test.\n')).toBe(true);
  });

  it('has its headings before there is anything to say below them', () => {
    const fresh = {
      decisions: [{ id: 'ADR-001', title: '', status: 'Proposed', date: 'YYYY-MM-DD' }],
    };
    const { path, text } = createFullRecord(fresh, 0);
    expect(path).toBe('adrs/ADR-001.md');
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      '# ADR-001',
      '**Status**: Proposed',
      '**Plan**: [plan.md](../plan.md), Architecture Decisions',
      '## Context and problem',
      '## Options',
      '## Decision',
      '### Rationale',
      '## Consequences',
      '**Reversibility**:',
      '## Implementation',
    ]);
  });
});

describe('a full record as MADR', () => {
  it('has the headings of MADR 4.0, and what MADR has no place for at its end', () => {
    const { path, text } = createFullRecord(value, 0, 'madr');
    expect(path).toBe('adrs/ADR-001-durable-work-queue-between-ingest-and-delivery.md');
    expect(text.startsWith('---\nstatus: accepted\ndate: 2026-10-21\n---\n\n# Durable work')).toBe(
      true,
    );
    expect(
      text
        .split('\n')
        .filter((line) => /^(#|\*|Chosen)/.test(line))
        .map((line) => line.slice(0, 64)),
    ).toMatchInlineSnapshot(`
      [
        "# Durable work queue between ingest and delivery",
        "## Context and Problem Statement",
        "## Decision Drivers",
        "* Operational burden",
        "* Delivery guarantees",
        "* Team expertise",
        "* Throughput headroom",
        "* Running cost",
        "## Considered Options",
        "* PostgreSQL",
        "* RabbitMQ",
        "* Kafka",
        "* Service Bus",
        "## Decision Outcome",
        "Chosen option: "PostgreSQL", because the received message, the q",
        "### Consequences",
        "* Good, because one transaction for message, queue and audit; on",
        "* Bad, because Busy tables need their own vacuum settings; throu",
        "* Risks: Dead rows slow the claim query at peak (FAIL-001); part",
        "## Pros and Cons of the Options",
        "### RabbitMQ",
        "* Bad, because a second stateful system to patch and fail over, ",
        "### Kafka",
        "* Bad, because Ordering across consumers that we do not need, an",
        "### Service Bus",
        "* Bad, because Results would leave the hospitals' network; the d",
        "## More Information",
        "**Impact**: High",
        "**Linked Requirements**: FR-001, FR-002, FR-008, NFR-PERF-001, N",
        "**Reversibility**: Partially — Pivot cost: Medium",
        "**Implementation Notes**: Claim at most 50 entries per worker, o",
        "**Plan**: ADR-001 in [plan.md](../plan.md), where the options ar",
      ]
    `);
  });
});

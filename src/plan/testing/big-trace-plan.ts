/** A plan with matrices of 1,000 rows: 300 requirements, 100 decisions, 200 targets, 500 changes. */
export function bigTracePlan(): string {
  const [requirements, decisions, targets, changes] = [300, 100, 200, 500];
  return [
    '# Implementation Plan: A large system',
    '',
    '**Branch**: `100-large-system` | **Date**: 2026-11-20',
    '',
    '## Architecture Decisions',
    '',
    ...each(decisions, decision),
    '## Non-Functional Requirements',
    '',
    '### Security Requirements (NFR-SEC-xxx)',
    '',
    '| ID | Requirement | Implementation | Verification | ADR |',
    '|----|-------------|----------------|--------------|-----|',
    ...each(targets, (n) => [
      `| ${id('NFR-SEC', n)} | Rule ${n} | In the gateway | Test | ${adr(n)} |`,
    ]),
    '',
    '## Requirements Traceability Matrix (RTM)',
    '',
    '### FR Coverage Matrix',
    '',
    '| FR-ID | Requirement Summary | ADR-xxx | TASK-xxx (planned) | TEST-xxx (expected) | Status |',
    '|-------|---------------------|---------|--------------------|---------------------|:------:|',
    ...each(requirements, (n) => [
      `| ${id('FR', n)} | ${summary(n)} | ${adr(n)}, ${adr(n * 7)} | ${id('T', n)} | ${id('TEST', n)} | ✓ Covered |`,
    ]),
    '',
    `**FR Coverage**: ${requirements}/${requirements} (100%) — Target: ≥90%`,
    '',
    '### NFR Coverage Matrix',
    '',
    '| NFR-ID | Requirement | ADR-xxx | Monitoring | Alert | Status |',
    '|--------|-------------|---------|------------|-------|:------:|',
    ...each(targets, (n) => [
      `| ${id('NFR-SEC', n)} | Rule ${n} | ${adr(n)} | Audit log | - | ✓ Planned |`,
    ]),
    '',
    `**NFR Coverage**: ${targets}/${targets} (100%)`,
    '',
    '### Impact Analysis',
    '',
    '| If This Changes... | These Are Affected... | Action Required |',
    '|--------------------|----------------------|-----------------|',
    ...each(changes, (n) => [
      `| Scope of ${id('FR', (n % requirements) + 1)} | ${adr(n)}, ${adr(n + 13)} | Look at part ${n} again |`,
    ]),
    '',
  ].join('\n');
}

function decision(n: number): string[] {
  return [
    `### ${id('ADR', n)}: Decision number ${n}`,
    '',
    '**Status**: Accepted',
    `**Linked Requirements**: ${id('FR', n)}, ${id('FR', n + 100)}`,
    '',
    `**Decision**: Part ${n} stands alone.`,
    '',
    `**Rationale**: It is looked after by another team than part ${n + 1}.`,
    '',
  ];
}

/** Texts of one to three lines, so that rows differ in height. */
function summary(n: number): string {
  const long = ' and go on when a neighbour fails, as the contract with the operators asks for';
  return `Part ${n} has to answer${long.repeat(n % 3)}`;
}

function adr(n: number): string {
  return id('ADR', (n % 100) + 1);
}

function id(kind: string, n: number): string {
  return `${kind}-${String(n).padStart(3, '0')}`;
}

function each(count: number, lines: (n: number) => string[]): string[] {
  return Array.from({ length: count }, (_, index) => lines(index + 1)).flat();
}

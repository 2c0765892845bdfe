import { describe, expect, it } from 'vitest';
import { holdsTemplateText, isUnanswered } from './unanswered';

describe('a field without an answer', () => {
  it.each([
    '',
    ' ',
    '-',
    '**—**',
    'TBD',
    '[Title]',
    'Proposed | Accepted | Deprecated | Superseded by ADR-xxx',
    'FR-xxx, NFR-xxx',
    'YYYY-MM-DD',
    'Option [N]: [Name] (highest weighted score)',
    'H/M/L',
  ])('%j', (text) => {
    expect(isUnanswered(text)).toBe(true);
  });
});

describe('an answer', () => {
  it.each([
    'Accepted',
    'FR-001, NFR-xxx',
    'either a | or b',
    '0',
    '[ADR-001](adrs/a.md)',
    'Superseded by ADR-002',
  ])('%j', (text) => {
    expect(isUnanswered(text)).toBe(false);
  });
});

describe('template text', () => {
  it.each(['[1-9]', 'C/M/L', 'FR-001, NFR-xxx', 'TBD'])('is left in %j', (text) => {
    expect(holdsTemplateText(text)).toBe(true);
  });

  it.each(['', '-', 'N/A', 'Technical', '4'])('is not in %j', (text) => {
    expect(holdsTemplateText(text)).toBe(false);
  });
});

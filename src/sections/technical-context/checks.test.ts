import { describe, expect, it } from 'vitest';
import { contextOf, say } from '@/plan/checks/testing/check-text';
import { checks } from './checks';
import { technicalContext } from './index';

function judge(...lines: string[]) {
  const [check] = checks;
  if (!check) throw new Error('There is no check');
  const context = contextOf(['# Plan', '', ...lines].join('\n'), {
    definitions: [technicalContext],
  });
  return say(check, context);
}

const section = (...lines: string[]) => judge('## 3. Technical Context', '', ...lines);

describe('SR-PLAN-01', () => {
  it('is missed in every plan', () => {
    expect(judge('## Summary')).toEqual(['1: Technical Context is missing, expected its section']);
  });

  it('passes when every label has its value, in whatever layout', () => {
    expect(
      section(
        '**Language/Version**: Go 1.25',
        '',
        '**Storage**:',
        'PostgreSQL',
        '',
        '**Testing**:',
        '',
        '- go test',
        '- k6',
      ),
    ).toBe('pass');
    expect(section('- **Language/Version**: Go', '- **Storage:** files')).toBe('pass');
    expect(section('**Language/Version**: Go | **Storage**: files')).toBe('pass');
  });

  it.each([
    ['**Storage**: N/A'],
    ['**Storage**:'],
    ['**Storage**: [e.g., PostgreSQL or N/A]'],
    ['**Storage**: NEEDS CLARIFICATION'],
    ['- **Storage:** —'],
  ])('%s is not filled', (line) => {
    expect(section('**Language/Version**: Go', '', line, '', '### More', '**Scale**: -')).toEqual([
      '7: Storage is not filled, expected its value',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { contextOf, say } from '@/plan/checks/testing/check-text';
import { checks } from './checks';
import { constitutionCheck } from './index';

function judge(...lines: string[]) {
  const [check] = checks;
  if (!check) throw new Error('There is no check');
  return say(
    check,
    contextOf(['# Plan', '', ...lines].join('\n'), { definitions: [constitutionCheck] }),
  );
}

const gate = '*GATE: Must pass before Phase 0 research. Re-check after Phase 1 design.*';
const prompt =
  '[One line per principle of the constitution: how this plan meets it, or why it does not]';
const onlyTemplate = [
  '3: Constitution Check holds only the template’s text, expected the principles',
];

describe('SR-PLAN-07', () => {
  it('is missed in every plan', () => {
    expect(judge('## Summary')).toEqual(['1: Constitution Check is missing, expected its section']);
  });

  it.each([
    [[]],
    [[gate]],
    [[gate, '', prompt]],
    [['<!-- later -->', '---', prompt]],
    [['### Gates', '', gate]],
    [[gate, '', '| Principle | Verdict | Evidence |', '|---|---|---|']],
  ])('says no more than the template: %s', (lines) =>
    expect(judge('## Constitution Check', '', ...lines)).toEqual(onlyTemplate),
  );

  it.each([
    [['I. Safety first: yes']],
    [[gate, '', '| I | Pass |', '|---|---|', '| II | Pass |']],
    [['**GATE: PASS**']],
    [[gate, '', `- ${prompt}: all hold`]],
    [['### Before research', '', 'All hold.']],
  ])('says something: %s', (lines) =>
    expect(judge('## Constitution Check', '', ...lines)).toBe('pass'),
  );
});

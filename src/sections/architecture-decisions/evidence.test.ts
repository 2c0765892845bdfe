import { describe, expect, it } from 'vitest';
import { noFolder } from '@/plan/checks/folder';
import { memberObjects } from '@/plan/json-view';
import { diffOf, editText, planOf, sectionValue } from '../testing/edit-text';
import { expectLeafLaws } from '../testing/leaf-laws';
import { sample } from '../testing/sample-text';
import { checks } from './checks';
import { readDecision } from './decision';

const id = 'architecture-decisions';
const heading = '#### Brainstorm-Curate Evidence\n\n';

/** The first decision's evidence without the template's heading, or under another. */
const layouts: [string, string][] = [
  ['no heading', sample.replace(heading, '')],
  ['another heading', sample.replace(heading, '#### How we compared\n\n')],
];

describe.each(layouts)('a comparison under %s', (_, text) => {
  const first = readDecision(memberObjects(sectionValue(planOf(text), id), 'decisions')[0] ?? {});

  it('is read like any other', () => {
    expect(first.matrix.options.length).toBe(4);
    expect([first.protocol, first.optionsGenerated, first.judgement]).toEqual([
      'Yes',
      '4',
      'highest',
    ]);
    expect(first.fullRecord).toContain('adrs/ADR-001-work-queue.md');
  });

  it('holds the laws of its values', () => {
    expect(expectLeafLaws(text, id)).toBeGreaterThan(100);
  });

  it('is judged', () => {
    const wrong = text
      .replace('**81.5**', '**83**')
      .replace('**Options Generated**: 4', '**Options Generated**: 5');
    const plan = planOf(wrong);
    const context = { plan, folder: noFolder, checks, placeholders: new Set<string>() };
    const failed = checks.flatMap(({ id: check, run }) => {
      const outcome = run(context);
      return outcome.status === 'fail' ? [check] : [];
    });
    expect(failed).toEqual(expect.arrayContaining(['CALC-SCORE', 'CALC-OPTIONS']));
    expect(failed).not.toContain('SR-PLAN-21');
  });

  it('is calculated when a score changes', () => {
    const after = editText(text, id, () => [
      {
        type: 'set',
        path: ['decisions', '0', 'evidence', 'matrix', 'criteria', '0', 'scores', '2'],
        value: 5,
      },
    ]);
    expect(diffOf(text, after).filter((line) => line.startsWith('+')).length).toBe(2);
  });
});

describe('a decision that says in its own block that it needs no comparison', () => {
  const trivial = '**Protocol Applied**: No (trivial decision)';
  const text = [
    '## Architecture Decisions',
    '',
    '### ADR-001: A queue',
    '',
    '**Status**: Accepted',
    trivial,
    '',
  ].join('\n');

  it('is read, and the label is changed where it stands', () => {
    const [first] = memberObjects(sectionValue(planOf(text), id), 'decisions');
    expect(readDecision(first ?? {}).protocol).toBe('No (trivial decision)');
    const path = ['decisions', '0', 'evidence', 'protocol'];
    const after = editText(text, id, () => [{ type: 'set', path, value: 'Yes' }]);
    expect(after).toBe(text.replace(trivial, '**Protocol Applied**: Yes'));
  });
});

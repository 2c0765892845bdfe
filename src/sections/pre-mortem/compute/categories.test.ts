import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  categories,
  coveredCategories,
  parseCategory,
  parseCoverage,
  printCoverage,
} from './categories';

const template = '☑ Technical ☑ Integration ☐ Team/Resource ☑ External';
const covered = (...cells: string[]) => coveredCategories(cells);

describe('parseCategory', () => {
  it.each([
    ['Technical', 'Technical'],
    ['**technical**', 'Technical'],
    ['Team', 'Team/Resource'],
    ['Resource', 'Team/Resource'],
    ['Team / Resource', 'Team/Resource'],
    ['🔌 Integration', 'Integration'],
    ['Security', null],
    ['', null],
  ])('reads %j as %j', (text, category) => {
    expect(parseCategory(text)).toBe(category);
  });
});

describe('coveredCategories', () => {
  it('unites the cells, several categories in one cell and a plan’s own ones', () => {
    const cells = [
      'Technical',
      'Team',
      'technical',
      'Integration, External',
      'Security',
      '',
      '[X]',
    ];
    expect([...coveredCategories(cells)].sort()).toEqual([
      'External',
      'Integration',
      'Team/Resource',
      'Technical',
      'security',
    ]);
  });
});

describe('parseCoverage', () => {
  it('reads the template’s line', () => {
    expect(parseCoverage(template).map(({ label, checked }) => [label, checked])).toEqual([
      ['Technical', true],
      ['Integration', true],
      ['Team/Resource', false],
      ['External', true],
    ]);
  });

  it('reads other boxes, and none in a sentence or a link', () => {
    expect(parseCoverage('[x] Technical, [ ] Team').map(({ checked }) => checked)).toEqual([
      true,
      false,
    ]);
    expect(parseCoverage('✅ Technical ⬜ Team').map(({ checked }) => checked)).toEqual([
      true,
      false,
    ]);
    expect(parseCoverage('All of them, see [x](#x)')).toEqual([]);
  });
});

describe('printCoverage', () => {
  it.each([
    ['☑ Technical ☐ Team/Resource', '☑ Technical ☑ Team/Resource'],
    ['☑ Technical ☑ External  ☐ Team', '☑ Technical ☐ External  ☑ Team'],
    ['[x] Technical, [ ] Team, [x] External', '[x] Technical, [x] Team, [ ] External'],
    ['- [ ] Technical', '- [x] Technical [x] Team/Resource'],
    ['✅ Technical | ⬜ Team | ✅ External', '✅ Technical | ✅ Team | ⬜ External'],
    [
      '✅ Technical ❌ Integration ✅ External ✅ Team',
      '✅ Technical ❌ Integration ❌ External ✅ Team',
    ],
    ['☑ Technical ☑ Legal ☐ Money ☑ Team', '☑ Technical ☑ Legal ☐ Money ☑ Team'],
    ['☑ Technical', '☑ Technical ☑ Team/Resource'],
    ['', '☑ Technical ☐ Integration ☑ Team/Resource ☐ External'],
    ['Technical and team, see above', 'Technical and team, see above'],
  ])('makes %j, with Technical and Team covered, into %j', (line, expected) => {
    expect(printCoverage(line, covered('Technical', 'Team'))).toBe(expected);
  });

  it('checks a box of the plan’s own when a row names it', () => {
    expect(printCoverage('☑ Technical ☐ Security', covered('Technical', 'Security'))).toBe(
      '☑ Technical ☑ Security',
    );
  });

  it('agrees with what it is given, touches only marks, and is idempotent', () => {
    const lines = fc
      .tuple(
        fc.constantFrom(['☑', '☐'], ['[x]', '[ ]'], ['✅', '⬜'], ['✅', '❌']),
        fc.shuffledSubarray([...categories, 'Legal'], { minLength: 1 }),
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        fc.constantFrom(' ', '  ', ', ', ' | '),
      )
      .map(([[on, off], labels, checks, separator]) =>
        labels.map((label, at) => `${checks[at] ? on : off} ${label}`).join(separator),
      );
    fc.assert(
      fc.property(lines, fc.subarray([...categories]), (line, cells) => {
        const printed = printCoverage(line, covered(...cells));
        const boxes = parseCoverage(printed);
        const known = boxes.flatMap(({ label, checked }) => {
          const category = parseCategory(label);
          return category && checked ? category : [];
        });
        expect(new Set(known)).toEqual(new Set(cells));
        const labels = (text: string) => text.replace(/☑|☐|\[[x ]\]|✅|⬜|❌/gu, '#');
        expect(labels(printed).startsWith(labels(line))).toBe(true);
        expect(printCoverage(printed, covered(...cells))).toBe(printed);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { productHeadings, rows, runCheck } from './testing/check-by-id';

const registry = ['## Dependency Registry', ''];
const packages = (...cells: string[]) => [
  ...registry,
  '#### Package Dependencies (PKG-xxx)',
  '',
  ...rows('ID | Package | Locked Version | Documentation URL', ...cells),
];
const good = 'PKG-001 | hapi | 2.5.1 | https://example.org/docs';

describe('the dependency registry', () => {
  it('SR-PLAN-03: has a package or a framework, each with name and version', () => {
    expect(runCheck('SR-PLAN-03', packages(good))).toBe('pass');
    expect(runCheck('SR-PLAN-03', packages(good, 'PKG-002 | [name] | - | x'))).toEqual([
      '10: PKG-002 has no name, expected one',
      '10: PKG-002 has no version, expected one',
    ]);
    expect(
      runCheck('SR-PLAN-03', [
        '## FW',
        '',
        ...rows('ID | Framework | Version', 'FW-001 | React | 19'),
      ]),
    ).toBe('pass');
  });

  it('SR-PLAN-03: is missed in a product plan only, and bullets do not count', () => {
    expect(runCheck('SR-PLAN-03', ['## Other'])).toBe('not-applicable');
    expect(runCheck('SR-PLAN-03', ['## Technical Context', '', ...productHeadings])).toEqual([
      '3: Dependency Registry is missing, expected its section',
    ]);
    expect(runCheck('SR-PLAN-03', [...registry, '- PKG-001 hapi 2.5.1'])).toEqual([
      '3: The registry has no PKG or FW row, expected one (bullets stand in place of the table: they do not count)',
    ]);
  });

  it('SR-PLAN-04: is for a person where there is a registry', () => {
    expect(runCheck('SR-PLAN-04', packages(good))).toBe('manual');
    expect(runCheck('SR-PLAN-04', ['## Other'])).toBe('not-applicable');
  });

  it('SR-PLAN-05: every row has a URL', () => {
    expect(runCheck('SR-PLAN-05', packages(good))).toBe('pass');
    expect(runCheck('SR-PLAN-05', packages(good, 'PKG-002 | x | 1 | the wiki'))).toEqual([
      '10: PKG-002 has no URL, expected its documentation’s',
    ]);
    expect(runCheck('SR-PLAN-05', registry)).toBe('not-applicable');
  });
});

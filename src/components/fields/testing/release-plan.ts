import { fence } from '@/plan/codecs/fence';
import { each, under } from '@/plan/codecs/headed';
import { labelled } from '@/plan/codecs/labelled';
import { labelledList } from '@/plan/codecs/lists';
import { column, rows } from '@/plan/codecs/rows';
import * as kinds from '@/plan/kinds';
import type { SectionDefinition } from '@/plan/section';

/** A section with a part of each kind, for tests. */
export const release: SectionDefinition = {
  id: 'release',
  name: 'Release',
  headings: ['Release'],
  templates: ['product'],
  help: 'How it goes out.',
  parts: {
    owner: labelled('Owner', kinds.text, { help: 'Who answers for it.' }),
    risk: labelled('Risk', kinds.oneOf(['High', 'Low'])),
    day: labelled('Day', kinds.date),
    share: labelled('First share', kinds.percent),
    cites: labelled('Cites', kinds.refs('STEP')),
    story: labelled('Story', kinds.prose),
    signs: labelledList('Signs', { tasks: true }),
    steps: rows('Steps', {
      id: column('ID', kinds.id('STEP')),
      action: column('Action', kinds.text),
      weight: column('Weight', kinds.number(0, 10)),
    }),
    back: under(['Way back'], {
      how: labelled('How', kinds.text),
      script: fence('Script'),
    }),
    gates: each('Gates', 'GATE', { passes: labelled('Passes when', kinds.text) }),
  },
};

export const releaseText = `# Implementation Plan: Slices

## Release

**Owner**: Ada Okafor

**Risk**: Low

**Day**: 2026-12-01

**First share**: 5%

**Cites**: STEP-001, STEP-007

**Story**:
One ward first.

**Signs**:
- [ ] Errors above 1%
- [x] Nobody on call

| ID | Action | Weight |
|----|--------|--------|
| STEP-001 | Open the gate | 3 |
| STEP-002 | Watch | 4 |

Said in passing.

### Way back

**How**: Turn the switch.

### Notes

| Whom | When |
|------|------|
| Wards | Before |

### GATE-001: Pilot

**Passes when**: A week is quiet
`;

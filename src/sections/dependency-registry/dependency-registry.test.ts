import { describe, expect, it } from 'vitest';
import { memberObject } from '@/plan/json-view';
import type { Operation } from '@/plan/operation';
import { diffOf, editText, planOf, sectionValue } from '../testing/edit-text';
import { expectLeafLaws } from '../testing/leaf-laws';
import { sample } from '../testing/sample-text';

const id = 'dependency-registry';
const diff = (source: string, operation: Operation) =>
  diffOf(
    source,
    editText(source, id, () => [operation]),
  );

const layouts = `# Implementation Plan: X

## Dependency Registry

### Package Dependencies

| ID | Package | Version | Docs | License |
|--|--|--|--|--|
| PKG-001 | zod | 4.6.7 | https://zod.dev | MIT |

Version Lock Rationale is said elsewhere.

### Infrastructure Dependencies (INFRA-xxx)

**Provisioning Strategy**:
- **Existing**: used as it is
- **New**: comes first

**Generated Artifacts:**
1. \`infra.yaml\`: what is there
2. deploy.yaml — how

### Platform Dependencies

**Platform Build Commands**:
- KMP iOS: make ios
- all platforms at once

- [x] Builds

**Note:** Comes
first in tasks.md.
`;

describe('other layouts', () => {
  it('read as the same values', () => {
    const value = sectionValue(planOf(layouts), id);
    expect(memberObject(value, 'packages')).toMatchObject({
      rows: [
        {
          id: 'PKG-001',
          name: 'zod',
          version: '4.6.7',
          docs: 'https://zod.dev',
          apis: '',
          more: [{ column: 'License', value: 'MIT' }],
        },
      ],
      rationale: '',
      blocks: [{ kind: 'prose' }],
    });
    expect(memberObject(value, 'infrastructure')).toMatchObject({
      provisioning: [
        { name: 'Existing', text: 'used as it is' },
        { name: 'New', text: 'comes first' },
      ],
      artifacts: [
        { name: 'infra.yaml', text: 'what is there' },
        { name: 'deploy.yaml', text: 'how' },
      ],
    });
    expect(memberObject(value, 'platforms')).toMatchObject({
      buildCommands: [
        { name: 'KMP iOS', text: 'make ios' },
        { name: '', text: 'all platforms at once' },
        { name: '', text: 'Builds' },
      ],
      note: 'Comes\nfirst in tasks.md.',
    });
  });

  it('are written as they are', () => {
    expect(expectLeafLaws(layouts, id)).toBeGreaterThan(18);
    expect(expectLeafLaws(layouts.replaceAll('\n', '\r\n'), id)).toBeGreaterThan(18);
  });
});

describe('a row or item', () => {
  it('of packages is written in the table’s layout', () => {
    const value = { id: 'PKG-006', name: 'a|b', version: '1.0.0' };
    expect(diff(sample, { type: 'insert', path: ['packages', 'rows'], index: 5, value })).toEqual([
      '+| PKG-006 | a\\|b | 1.0.0 |  |  |',
    ]);
  });

  it('of artifacts and commands is written with code quotes', () => {
    const artifact = { name: 'keys.yaml', text: 'push keys' };
    expect(
      diff(sample, {
        type: 'insert',
        path: ['infrastructure', 'artifacts'],
        index: 3,
        value: artifact,
      }),
    ).toEqual(['+- `keys.yaml` - push keys']);
    const command = { name: 'Flutter', text: 'flutter build apk' };
    expect(
      diff(sample, {
        type: 'insert',
        path: ['platforms', 'buildCommands'],
        index: 2,
        value: command,
      }),
    ).toEqual(['+- Flutter: `flutter build apk`']);
  });

  it('of the validation is ticked', () => {
    const path = ['platforms', 'validation', '2', 'done'];
    expect(diff(sample, { type: 'set', path, value: true })).toEqual([
      '-- [ ] Push receipt, biometric unlock and secure storage have their actual parts on both',
      '+- [x] Push receipt, biometric unlock and secure storage have their actual parts on both',
    ]);
  });

  it('renamed takes its citations with it', () => {
    const path = ['packages', 'rows', 'PKG-001', 'id'];
    const lines = diff(sample, { type: 'set', path, value: 'PKG-900' });
    expect(lines.filter((line) => line.startsWith('+')).length).toBeGreaterThan(1);
    expect(lines.join('\n')).toContain('+| PKG-900 | `HapiContext.newServer` |');
  });
});

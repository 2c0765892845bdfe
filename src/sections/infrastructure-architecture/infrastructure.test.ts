import { describe, expect, it } from 'vitest';
import { corpusTexts } from '@/plan/testing/corpus-plans';
import { diffOf, editText, planOf, sectionValue } from '../testing/edit-text';
import { expectLeafLaws } from '../testing/leaf-laws';
import { leftOver } from '../testing/left-over';
import { networkOf, stateOf } from './infrastructure';

const plan = `# Implementation Plan: Shop

## Infrastructure Architecture *(infrastructure projects)*

### Compute Resources

- Load balancer with TLS
- Four containers

### Data Storage

PostgreSQL 17, two zones.

### Networking

| Block | Use |
|-------|-----|
| 10.0.0.0/16 | VPC |
| 10.0.1.0/24 | Public subnet |
| 10.0.1.128/25 | Private subnet |

### Security

Roles by service.

### Environment Configuration

Terraform workspaces, one for each environment.

| Parameter | dev | staging | prod |
|-----------|-----|---------|------|
| Instances | 1 | 2 | 4 |
| Zones | one | two | three |

Order: dev, staging, prod.

### State Management

**Backend**: S3 bucket \`shop-state\`, versioned

**State Locking**: DynamoDB table

**Backup Strategy**: 30 days of versions

Separate state for each environment.
`;
const value = () => sectionValue(planOf(plan), 'infrastructure-architecture');
const id = 'infrastructure-architecture';

describe('the infrastructure section', () => {
  it('has the environments as a grid and the rest as text', () => {
    expect(value()).toMatchObject({
      compute: { text: '- Load balancer with TLS\n- Four containers' },
      environments: {
        parameters: {
          columns: ['dev', 'staging', 'prod'],
          rows: [
            { name: 'Instances', cells: ['1', '2', '4'] },
            { name: 'Zones', cells: ['one', 'two', 'three'] },
          ],
        },
        text: 'Terraform workspaces, one for each environment.',
        further: 'Order: dev, staging, prod.',
      },
      state: {
        backend: 'S3 bucket `shop-state`, versioned',
        locking: 'DynamoDB table',
        encryption: '',
        backup: '30 days of versions',
        text: 'Separate state for each environment.',
      },
    });
    expect(leftOver(value())).toEqual([]);
  });

  it('writes every value in its place', () => {
    expect(expectLeafLaws(plan, id)).toBe(21);
    expect(expectLeafLaws(plan.replaceAll('\n', '\r\n'), id)).toBe(21);
  });

  it('takes another environment, parameter and label', () => {
    const after = editText(plan, id, () => [
      { type: 'insert', path: ['environments', 'parameters', 'columns'], index: 1, value: 'test' },
      {
        type: 'insert',
        path: ['environments', 'parameters', 'rows'],
        index: 2,
        value: { name: 'Size', cells: ['S', 'S', 'M', 'L'] },
      },
      { type: 'set', path: ['state', 'encryption'], value: 'KMS' },
    ]);
    expect(diffOf(plan, after).filter((line) => line.startsWith('+'))).toEqual([
      expect.stringMatching(/^\+\| Parameter \| dev \| test ?\| staging \| prod \|$/),
      expect.stringMatching(/^\+\|-+\|-+\|-+\|-+\|-+\|$/),
      expect.stringMatching(/^\+\| Instances \| 1 \| +\| 2 \| 4 \|$/),
      expect.stringMatching(/^\+\| Zones \| one \| +\| two \| three \|$/),
      expect.stringMatching(/^\+\| Size +\| S +\| S +\| M +\| L +\|$/),
      '+**Encryption**: KMS',
      '+',
    ]);
  });

  it('has its address blocks and its state looked at', () => {
    expect(networkOf(value()).problems.map(({ message }) => message)).toEqual([
      '10.0.1.128/25 overlaps 10.0.1.0/24',
    ]);
    expect(stateOf(value())).toMatchObject({ local: [], missing: ['encryption'] });
    const local = sectionValue(
      planOf(plan.replace('S3 bucket `shop-state`, versioned', 'Local, for dev and production')),
      id,
    );
    expect(stateOf(local).local).toHaveLength(1);
  });

  it('says nothing of a template', () => {
    const empty = sectionValue(
      planOf(
        `# P

## Infrastructure Architecture

### Networking

<!--
  - VPC: 10.0.0.0/16
  - Subnets: 10.0.1.0/24, 10.0.1.0/25
-->

### State Management

<!--
  Local state is for prototypes; a remote backend locks, encrypts and keeps versions.
-->

[Document state management strategy here]
`,
      ),
      id,
    );
    expect(stateOf(empty)).toEqual({ local: [], missing: [], told: [] });
    expect(networkOf(empty)).toEqual({ blocks: [], problems: [] });
  });

  it('leaves a label that heads a list in the text around it', () => {
    const text = '**Encryption**: KMS\n\n**Backup Strategy**:\n- 30 days\n- Glacier';
    const state = sectionValue(
      planOf(`# P\n\n## Infrastructure Architecture\n\n### State Management\n\n${text}\n`),
      id,
    )['state'];
    expect(state).toMatchObject({
      encryption: 'KMS',
      backup: '',
      text: '**Backup Strategy**:\n- 30 days\n- Glacier',
    });
  });
});

const plans = corpusTexts('corpus/plans').filter(({ source }) =>
  source.includes('## Infrastructure Architecture'),
);

it.runIf(plans.length > 0)('in a plan of others', () => {
  for (const { source } of plans) {
    const found = sectionValue(planOf(source), id);
    expect(found['environments']).toMatchObject({ parameters: { columns: ['Dev', 'Production'] } });
    expect(networkOf(found).problems.map(({ message }) => message)).toEqual([
      '10.240.1.0/23 does not start at its own boundary, expected 10.240.0.0/23',
    ]);
    expect(stateOf(found)).toMatchObject({ local: [], missing: [] });
  }
});

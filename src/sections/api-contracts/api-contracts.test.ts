import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diffOf, editText, planOf, sectionValue } from '../testing/edit-text';
import { expectLeafLaws } from '../testing/leaf-laws';
import { proposeEndpoints } from './compute/propose-endpoints';
import { addEndpoints, missingEndpoints } from './operations';

const id = 'api-contracts';
const template = readFileSync('src/templates/product.md', 'utf8');

const layouts = `# Implementation Plan: X

## 7) API Contracts

| Path | Contract | Source FR | Status |
|--|--|--|--|
| \`contracts/api.yaml\` | Orders | FR-001, FR-002 | GENERATED |

### Generated Endpoints

Path | Method | OperationId | Source FRs
--|--|--|--
\`/orders/{id}\` | \`GET\` | getOrder | FR-001
/orders | post | createOrder | FR-002 and others
`;

describe('other layouts', () => {
  it('read as the same values', () => {
    expect(sectionValue(planOf(layouts), id)).toMatchObject({
      contracts: [
        {
          name: 'Orders',
          path: 'contracts/api.yaml',
          requirements: ['FR-001', 'FR-002'],
          status: 'GENERATED',
        },
      ],
      endpoints: {
        rows: [
          { method: '`GET`', path: '/orders/{id}', requirements: ['FR-001'], description: '' },
          { method: 'post', path: '/orders', requirements: 'FR-002 and others' },
        ],
      },
    });
  });

  it('are written as they are', () => {
    expect(expectLeafLaws(layouts, id)).toBe(12);
    expect(expectLeafLaws(layouts.replaceAll('\n', '\r\n'), id)).toBe(12);
  });
});

describe('proposed endpoints', () => {
  const proposals = proposeEndpoints([
    { id: 'FR-001', text: 'Users can create an order' },
    { id: 'FR-002', text: 'Users can get an order' },
  ]);

  it('take the place of the template’s rows', () => {
    const lines = diffOf(
      template,
      editText(template, id, (value) => addEndpoints(value, proposals)),
    );
    expect(lines).toEqual([
      '-| Main API | `contracts/api.yaml` | [FR-xxx, FR-yyy] | [GENERATED / MANUAL / N/A] |',
      '+| Main API | `contracts/api.yaml` | FR-001, FR-002 | GENERATED |',
      '-| POST | /api/v1/{resource} | create{Resource} | FR-xxx | [What it does] |',
      '-| GET | /api/v1/{resource}/{id} | get{Resource} | FR-yyy | [What it does] |',
      '+| POST | /api/v1/orders | createOrder | FR-001 | Creates an order |',
      '+| GET | /api/v1/orders/{id} | getOrder | FR-002 | Returns an order |',
    ]);
  });

  it('leave alone what is said of the contract', () => {
    const lines = diffOf(
      layouts,
      editText(layouts, id, (value) => addEndpoints(value, proposals.slice(0, 1))),
    );
    expect(lines).toEqual(['+`/api/v1/orders` | POST | createOrder | FR-001']);
  });

  it('that the table has, under whatever name, are not proposed again', () => {
    const value = sectionValue(planOf(layouts), id);
    const own = proposals.map((proposal) => ({
      ...proposal,
      path: proposal.path.replace('/api/v1', '').replace('{id}', ':orderId'),
    }));
    expect(missingEndpoints(value, own).map(({ method }) => method)).toEqual([]);
    expect(missingEndpoints(value, proposals)).toEqual(proposals);
  });
});

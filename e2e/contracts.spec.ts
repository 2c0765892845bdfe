import { expect, test } from '@playwright/test';
import { readYaml } from '../src/sections/api-contracts/compute/splice-yaml';
import { watchComplaints } from './fixtures/complaints';
import { GuidePage } from './pages/guide-page';
import { StartPage } from './pages/start-page';

const plan = `# Implementation Plan: Orders

### API Contracts

| Contract | Path | Source FRs | Status |
|----------|------|------------|--------|
| Main API | \`contracts/api.yaml\` | [FR-xxx, FR-yyy] | [GENERATED / MANUAL / N/A] |

#### Generated Endpoints

| Method | Path | Operation ID | Source FR | Description |
|--------|------|--------------|-----------|-------------|
| POST | /api/v1/{resource} | create{Resource} | FR-xxx | [What it does] |
`;

const spec = `# Feature Specification: Orders

## Requirements

- **FR-001**: Users MUST be able to create an order.
- **FR-002**: Users MUST be able to list orders.
- **FR-003**: Users MUST be able to delete an order.
- **FR-004**: The system MUST answer within a second.
`;

test('endpoints are proposed from the requirements, and go out as an OpenAPI document', async ({
  page,
}) => {
  const complaints = watchComplaints(page);
  const start = await StartPage.open(page);
  await start.drop([
    { name: 'plan.md', text: plan },
    { name: 'spec.md', text: spec },
  ]);
  const guide = await GuidePage.shown(page);
  await guide.goTo('API contracts');
  await guide.form.getByRole('button', { name: 'Propose from requirements' }).click();
  const proposals = guide.form.getByRole('list', { name: /requirements ask for/ });
  await expect(proposals.getByRole('listitem')).toHaveCount(3);
  await proposals.getByRole('checkbox', { name: /Deletes an order/ }).uncheck();
  await guide.form.getByRole('button', { name: 'Add 2 endpoints' }).click();

  const endpoints = guide.form.getByRole('grid', { name: 'Endpoints' });
  await expect(endpoints.getByRole('row')).toHaveCount(3);
  await page.getByRole('button', { name: 'Undo: Add 2 endpoints' }).click();
  await expect(endpoints.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Redo: Add 2 endpoints' }).click();
  await expect(endpoints.getByRole('row')).toHaveCount(3);
  const description = endpoints.getByText('Creates an order');
  await description.dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Places an order');
  await page.keyboard.press('Enter');
  await expect(guide.panel.getByText(/2 endpoints\. Written into the folder/)).toBeVisible();
  await guide.saved();

  await guide.openExport();
  const { added, removed } = await guide.changedLines('contracts/api.yaml');
  expect(removed).toEqual([]);
  expect(added).toContain('      summary: Places an order');
  const { files } = await guide.downloadZip();
  expect([...files.keys()].sort()).toEqual(['contracts/api.yaml', 'plan.md', 'spec.md']);
  const document = readYaml(files.get('contracts/api.yaml')?.toString() ?? '')?.toJS();
  expect(document).toMatchObject({
    openapi: '3.1.0',
    info: { title: 'Orders' },
    paths: {
      '/api/v1/orders': {
        post: { operationId: 'createOrder', 'x-requirements': ['FR-001'] },
        get: { operationId: 'listOrders', 'x-requirements': ['FR-002'] },
      },
    },
  });
  expect(complaints).toEqual([]);
});

test('a contract that someone wrote keeps what the table does not say', async ({ page }) => {
  const own = [
    '# Written by hand',
    'openapi: 3.0.3',
    'info: { title: Orders, version: 2.0.0 }',
    'paths:',
    '  /orders/{id}:',
    '    get:',
    '      operationId: getOrder # stays',
    '      responses:',
    "        '200': { description: Found }",
    'components:',
    '  schemas:',
    '    Order: { type: object, required: [id] }',
    '',
  ].join('\n');
  const table = plan
    .replace('contracts/api.yaml', 'api.yaml')
    .replace('[FR-xxx, FR-yyy] | [GENERATED / MANUAL / N/A]', 'FR-001 | GENERATED')
    .replace(/^\| POST.*$/m, '| DELETE | /orders/:orderId | deleteOrder | FR-003 | Deletes it |');
  const start = await StartPage.open(page);
  await start.drop([
    { name: 'plan.md', text: table },
    { name: 'api.yaml', text: own },
  ]);
  const guide = await GuidePage.shown(page);
  await guide.goTo('API contracts');
  await expect(guide.form.getByRole('grid', { name: 'Endpoints' })).toBeVisible();
  await guide.openExport();
  const { added, removed } = await guide.changedLines('api.yaml');
  expect(removed).toEqual([]);
  expect(added.slice(0, 2)).toEqual(['    delete:', '      operationId: deleteOrder']);
  await expect(
    page.getByRole('dialog').getByText('api.yaml holds the one endpoint of API Contracts.'),
  ).toBeVisible();
  const { files } = await guide.downloadZip();
  const text = files.get('api.yaml')?.toString() ?? '';
  expect(text.startsWith(own.split('\n').slice(0, 9).join('\n'))).toBe(true);
  expect(text).toContain('    Order: { type: object, required: [id] }\n');
});

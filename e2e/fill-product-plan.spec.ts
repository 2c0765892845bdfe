import { expect, test } from '@playwright/test';
import { afterRisks, beforeDecisions } from './fixtures/blood-bank';
import { watchComplaints } from './fixtures/complaints';
import { ChecksPage } from './pages/checks-page';
import type { GuidePage } from './pages/guide-page';
import { SectionForm } from './pages/section-form';
import { StartPage } from './pages/start-page';

test.use({ actionTimeout: 5_000 });

test('a product plan is filled from New until every gate passes or is confirmed', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const complaints = watchComplaints(page);
  const start = await StartPage.open(page);
  const guide = await start.createPlan('Product', 'Blood bank alerts');
  const form = new SectionForm(guide);

  for (const input of beforeDecisions) await form.fillSection(guide, input);
  await decide(guide, form);
  await weighRisks(guide, form);
  for (const input of afterRisks) await form.fillSection(guide, input);

  const checks = await ChecksPage.open(guide);
  await checks.fixAll();
  await checks.confirmAll('The blood bank team');
  await expect(checks.summary).toContainText(/Passes(?! with)/);
  await expect(checks.summary).toContainText('confirmed for this text.');
  await expect(checks.gates).toHaveCount(11);
  for (const gate of await checks.gates.all()) await expect(gate).toContainText(/Passes|Confirmed/);
  await expect(guide.outline).toContainText(/(\d+) of \1 sections complete/);
  expect(complaints).toEqual([]);
});

async function decide(guide: GuidePage, form: SectionForm): Promise<void> {
  await guide.goTo('Architecture decisions');
  await form.open('ADR-001');
  await form.fill({
    Title: 'Read the fridges by polling',
    'Decision Date': '2026-11-12',
    'Linked Requirements': 'FR-001, FR-002, NFR-PERF-001',
    Decision: 'Poll each fridge’s gateway every five minutes.',
    Context: 'The gateways cannot push; a shortage takes hours to come about.',
    Rationale: 'Polling needs nothing of the vendors and is late by five minutes at most.',
    Reversibility: 'Yes — Pivot cost: Low',
    Pros: 'Nothing to be built by vendors',
    Cons: 'Five minutes late',
    Risks: 'A gateway is slow; a timeout of 10 s',
    'Implementation Notes': 'One goroutine for each fridge.',
    'Link to the full record': '-',
  });
  await form.choose('Status', 'Accepted');
  await form.choose('Impact', 'Medium');
  await form.choose('Protocol Applied', 'Yes');
  await form.paste('Scoring of the options', [
    ['3x', '9', '6', '4', '5', '7'],
    ['2x', '8', '5', '6', '6', '5'],
    ['2x', '7', '8', '8', '6', '4'],
    ['1x', '9', '3', '4', '5', '6'],
  ]);
  for (const [index, name] of [
    'Polling',
    'Vendor push',
    'Message bus',
    'File drop',
    'Manual',
  ].entries())
    await form.nameColumn('Scoring of the options', index + 2, name);
  await form.choose('Selected option', 'Polling');
  await form.fill({
    'Vendor push': 'No vendor offers it',
    'Message bus': 'A system to run for three fridges',
    'File drop': 'Files arrive every hour',
    Manual: 'Is what is to end',
  });
  await form.press('Create full record');
  await guide.goTo('Architecture decisions');
  await form.rename('[Pattern]', 'Polling with backoff');
  await form.rename('Performance (NFR-PERF-xxx)', 'Performance (NFR-PERF-001)');
  await form.rename('Security (NFR-SEC-xxx)', 'Security (NFR-SEC-002)');
  await form.rename('Scalability (NFR-REL-xxx)', 'Reliability (NFR-REL-001)');
  await form.fill({
    'Polling with backoff': 'ADR-001',
    'Performance (NFR-PERF-001)': 'ADR-001',
    'Security (NFR-SEC-002)': 'ADR-001',
    'Reliability (NFR-REL-001)': 'ADR-001',
  });
}

async function weighRisks(guide: GuidePage, form: SectionForm): Promise<void> {
  await guide.goTo('Pre-mortem');
  await form.paste('Failure scenarios', [
    ['The fridge gateway answers slowly', 'Technical', 'M', 'M'],
    ['The gateway is switched off for an update', 'External', 'L', 'C'],
    ['Blood groups are coded otherwise', 'Integration', 'H', 'L'],
  ]);
  await form.open('FAIL-001');
  await form.fill({
    Name: 'The fridge gateway answers slowly',
    Description: 'A poll takes longer than its five minutes, and readings are late.',
    'Warning sign 1': 'A poll takes more than 10 s',
    'Warning sign 2': 'Three retries in a row',
    'Warning sign 3': 'The vendor announces maintenance',
    'Contingency Plan': 'Count by hand, as today.',
    'Kill criteria': 'IF polls above 10 s > 5% BY 2027-01-31:\n  THEN ask the vendor for push',
  });
  const prevention = [
    ['Timeout and retry', 'Developer', '2026-12-10', 'Not Started'],
    ['Mirror a week of readings', 'Developer', '2026-12-05', 'Not Started'],
  ];
  await form.paste('Prevention strategy', prevention, { column: 0 });
  for (const [id, name] of [
    ['FAIL-002', 'The gateway is switched off for an update'],
    ['FAIL-003', 'Blood groups are coded otherwise'],
  ] as const) {
    await guide.goTo(new RegExp(`^${id}`));
    await form.fill({ Name: name, Note: 'Prevented by the contract tests.' });
  }
}

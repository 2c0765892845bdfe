import type { Sample } from '../sample';
import adr001 from './adrs/ADR-001-work-queue.md?raw';
import adr002 from './adrs/ADR-002-push-delivery.md?raw';
import adr003 from './adrs/ADR-003-audit-store.md?raw';
import adr004 from './adrs/ADR-004-patient-matching.md?raw';
import api from './contracts/api.yaml?raw';
import dataModel from './data-model.md?raw';
import plan from './plan.md?raw';
import research from './research.md?raw';
import spec from './spec.md?raw';
import tasks from './tasks.md?raw';

export const labResults: Sample = {
  root: '001-lab-results',
  files: [
    { path: 'plan.md', text: plan },
    { path: 'spec.md', text: spec },
    { path: 'research.md', text: research },
    { path: 'data-model.md', text: dataModel },
    { path: 'tasks.md', text: tasks },
    { path: 'contracts/api.yaml', text: api },
    { path: 'adrs/ADR-001-work-queue.md', text: adr001 },
    { path: 'adrs/ADR-002-push-delivery.md', text: adr002 },
    { path: 'adrs/ADR-003-audit-store.md', text: adr003 },
    { path: 'adrs/ADR-004-patient-matching.md', text: adr004 },
  ],
};

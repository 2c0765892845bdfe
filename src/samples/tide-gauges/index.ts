import type { Sample } from '../sample';
import adr001 from './adrs/ADR-001-managed-mqtt-gateway.md?raw';
import adr002 from './adrs/ADR-002-postgresql-for-readings.md?raw';
import dataModel from './data-model.md?raw';
import plan from './plan.md?raw';
import research from './research.md?raw';
import spec from './spec.md?raw';
import tasks from './tasks.md?raw';

export const tideGauges: Sample = {
  root: '014-tide-gauge-platform',
  files: [
    { path: 'plan.md', text: plan },
    { path: 'spec.md', text: spec },
    { path: 'research.md', text: research },
    { path: 'data-model.md', text: dataModel },
    { path: 'tasks.md', text: tasks },
    { path: 'adrs/ADR-001-managed-mqtt-gateway.md', text: adr001 },
    { path: 'adrs/ADR-002-postgresql-for-readings.md', text: adr002 },
  ],
};

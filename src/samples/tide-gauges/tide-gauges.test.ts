import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { openPlan } from '@/plan/read-plan';
import { sections } from '@/sections';
import { networkOf, stateOf } from '@/sections/infrastructure-architecture/infrastructure';
import { tideGauges } from '.';

const source = tideGauges.files.find(({ path }) => path === 'plan.md')?.text ?? '';
const value = openPlan(Text.of(source.split('\n')), sections).sections.find(
  ({ id }) => id === 'infrastructure-architecture',
)?.value;

describe('the infrastructure sample', () => {
  it('has networks that hold their subnets, and a state that is kept', () => {
    const network = networkOf(value ?? {});
    expect(network.problems).toEqual([]);
    expect(network.blocks.filter(({ role }) => role === 'network')).toHaveLength(3);
    expect(network.blocks.filter(({ role }) => role === 'subnet')).toHaveLength(9);
    expect(stateOf(value ?? {})).toEqual({ local: [], missing: [], told: [] });
  });

  it('counts its readings right', () => {
    const [gauges, aDay] = [240, 24 * 60 * 6];
    expect(source).toContain(`${(gauges * aDay) / 1e6}`.slice(0, 4));
    expect(source).toContain(`${Math.round((gauges * aDay * 365) / 1e6)} million readings`);
  });

  it('states for each environment what it has', () => {
    const environments = value?.['environments'];
    expect(environments).toMatchObject({
      parameters: { columns: ['dev', 'staging', 'prod'] },
    });
  });
});

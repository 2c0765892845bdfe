import { isAbsent, memberPlace } from '@/components/fields/place-lookup';
import { useSurroundings } from '@/components/fields/section-context';
import { memberObject, memberText } from '@/plan/json-view';
import type { Path } from '@/plan/operation';
import type { JsonObject } from '@/plan/value';
import { type GrowthRate, readGrowthRate } from './compute/growth-rate';

export interface LoadProfile {
  readonly load: JsonObject;
  /** The growth rate as it is written, and where. */
  readonly growth: string;
  readonly path: Path;
  readonly absent: boolean;
  /** `null` where it names no percentage or no period. */
  readonly rate: GrowthRate | null;
}

/** The load profile of the non-functional requirements; `null` in a plan without that section. */
export function useLoadProfile(): LoadProfile | null {
  const section = useSurroundings(({ plan }) =>
    plan.sections.find(({ definition }) => definition?.id === 'non-functional-requirements'),
  );
  if (section === undefined) return null;
  const place = memberPlace(memberPlace(section.place, 'performance'), 'load');
  const load = memberObject(memberObject(section.value, 'performance'), 'load');
  const growth = memberText(load, 'growth');
  return {
    load,
    growth,
    path: ['sections', section.id, 'value', 'performance', 'load', 'growth'],
    absent: isAbsent(memberPlace(place, 'growth')),
    rate: readGrowthRate(growth),
  };
}

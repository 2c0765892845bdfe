import type { Sample } from './sample';

export type { Sample, SampleFile } from './sample';

/** One for each large template. */
export type SampleId = 'product' | 'infrastructure';

/** A sample's texts are large: they are fetched when they are asked for. */
export async function loadSample(id: SampleId): Promise<Sample> {
  if (id === 'product') return (await import('./lab-results')).labResults;
  return (await import('./tide-gauges')).tideGauges;
}

export type Probability = 'H' | 'M' | 'L';
export type Impact = 'C' | 'M' | 'L';
export type RiskPlace = { probability: Probability; impact: Impact };

/** Most likely first, as the rows of the map. */
export const probabilities = ['H', 'M', 'L'] as const;
/** Least harmful first, as the columns of the map. */
export const impacts = ['L', 'M', 'C'] as const;

export const probabilityNames = { H: 'High', M: 'Medium', L: 'Low' } as const;
export const impactNames = { C: 'Critical', M: 'Medium', L: 'Low' } as const;

const weights = { H: 3, C: 3, M: 2, L: 1 } as const;

/** Probability times impact, 1 to 9. */
export function riskScore({ probability, impact }: RiskPlace): number {
  return weights[probability] * weights[impact];
}

export function heatOf(place: RiskPlace): 'low' | 'medium' | 'high' {
  const score = riskScore(place);
  if (score >= 6) return 'high';
  return score >= 3 ? 'medium' : 'low';
}

export function probabilityOf(text: string): Probability | null {
  return probabilities.find((value) => value === text.trim()) ?? null;
}

export function impactOf(text: string): Impact | null {
  return impacts.find((value) => value === text.trim()) ?? null;
}

/** Why an item with these texts has no place in the map; null when it has one. */
export function unplacedReason(probability: string, impact: string): string | null {
  const reasons = [
    reasonFor('probability', probability, probabilityOf(probability) !== null, 'H, M or L'),
    reasonFor('impact', impact, impactOf(impact) !== null, 'C, M or L'),
  ].filter((reason) => reason !== null);
  return reasons.length === 0 ? null : reasons.join('; ');
}

function reasonFor(name: string, text: string, fits: boolean, domain: string): string | null {
  if (fits) return null;
  return text.trim() === '' ? `no ${name}` : `${name} is “${text.trim()}”, not ${domain}`;
}

/** One cell further; at the edge, and for any other key, null. What has no place yet starts from the middle. */
export function movedBy(
  key: string,
  probability: Probability | null,
  impact: Impact | null,
): RiskPlace | null {
  const steps: Record<string, readonly [down: number, right: number]> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
  };
  const step = steps[key];
  if (step === undefined) return null;
  if (probability === null || impact === null) {
    return { probability: probability ?? 'M', impact: impact ?? 'M' };
  }
  const row = probabilities[probabilities.indexOf(probability) + step[0]];
  const column = impacts[impacts.indexOf(impact) + step[1]];
  return row === undefined || column === undefined ? null : { probability: row, impact: column };
}

export function placeWords(place: RiskPlace): string {
  const probability = `${probabilityNames[place.probability].toLowerCase()} probability`;
  return `${probability}, ${impactNames[place.impact].toLowerCase()} impact, score ${riskScore(place)}`;
}

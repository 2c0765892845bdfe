/** A time in months as it is read best: `2 weeks`, `14.3 months`, `5.6 years`. */
export function inMonths(months: number): string {
  if (months < 1) return 'under a month';
  if (months < 24) return `${trimmed(months)} months`;
  return `${trimmed(months / 12)} years`;
}

/** When a mark is reached. */
export function reached(months: number | null): string {
  if (months === null) return 'never';
  return months === 0 ? 'now' : `in ${inMonths(months)}`;
}

function trimmed(value: number): string {
  return String(Number(value.toFixed(1)));
}

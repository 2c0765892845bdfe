/** Growth as it is written: `1.5% a month`, `20% per year`, `10% MoM`, `doubles every 6 months`. */
export interface GrowthRate {
  /** Growth in one month: 0.015 is 1.5%. */
  readonly monthly: number;
}

/** The hyphen of a range, `5-10%`, is no sign. */
const percentage = /((?:(?<![\d%]\s?)[+-])?\d+(?:[.,]\d+)?)\s*(?:%|percent\b)/i;
const doubling = /\bdoubl\p{L}*\s+(?:every|each|per|a|in)\s+(\d+(?:[.,]\d+)?)?\s*(\p{L}+)/iu;
/** In months; a week is 7/(365/12) of one. */
const spans: readonly (readonly [RegExp, number])[] = [
  [/^(?:y|annu|p\.?a)/i, 12],
  [/^q/i, 3],
  [/^(?:mo|m$)/i, 1],
  [/^w/i, 84 / 365],
];
const periods =
  /(?:\b(?:per|an?|each|every|in an?)\s+|\/\s*|\b)(years?|yr|annum|annual(?:ly)?|yearly|yoy|quarters?|quarterly|qoq|months?|monthly|mom|mo|weeks?|weekly|wow|p\.a\.)(?![\p{L}])/iu;

function monthsIn(name: string): number | undefined {
  if (/^yoy$/i.test(name)) return 12;
  if (/^mom$/i.test(name)) return 1;
  return spans.find(([pattern]) => pattern.test(name))?.[1];
}

/**
 * The monthly growth that a load profile states; `null` when it names no rate or no period. The first
 * percentage and the period that follows it count; a rate of a longer period is spread evenly.
 */
export function readGrowthRate(text: string): GrowthRate | null {
  const doubles = doubling.exec(text);
  if (doubles) {
    const months = monthsIn(doubles[2] ?? '');
    const count = Number((doubles[1] ?? '1').replace(',', '.'));
    return months && count > 0 ? { monthly: 2 ** (1 / (months * count)) - 1 } : null;
  }
  const found = percentage.exec(text);
  if (!found) return null;
  const rate = Number((found[1] ?? '').replace(',', '.')) / 100;
  const after = text.slice(found.index + found[0].length);
  const name = (periods.exec(after) ?? periods.exec(text))?.[1];
  const months = name === undefined ? undefined : monthsIn(name);
  if (months === undefined || rate <= -1) return null;
  return { monthly: (1 + rate) ** (1 / months) - 1 };
}

import { escapeCell } from '@/markdown/escape';
import { formatDecimal } from '@/plan/numbers';
import { formatPercent } from '@/plan/ratio';
import type { Decision } from './decision';

/** The comparison as a table: weights, scores, sums, and each option's share of the possible maximum. */
export function optionsTable({ matrix, scoring }: Decision): string {
  const { options, criteria } = matrix;
  const rows = [
    ['Criterion', 'Weight', ...options],
    ...criteria.map(({ name, weight, scores }) => [
      name,
      weight,
      ...options.map((_, option) => scores[option] ?? ''),
    ]),
    [
      '**Weighted score**',
      '',
      ...scoring.options.map(({ weighted }) => `**${weighted ? formatDecimal(weighted) : '—'}**`),
    ],
    [
      'Of the possible maximum',
      '',
      ...scoring.options.map(({ share }) => (share ? formatPercent(share) : '—')),
    ],
  ];
  const lines = rows.map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`);
  lines.splice(1, 0, `|---|:---:|${':---:|'.repeat(options.length)}`);
  return lines.join('\n');
}

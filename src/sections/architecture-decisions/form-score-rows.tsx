import { optionKeys } from '@/components/fields/matrix-model';
import type { GridFooterRow } from '@/components/grid/grid-model';
import { formatDecimal, withoutMarks } from '@/plan/numbers';
import { formatPercent } from '@/plan/ratio';
import { type Decision, wrongWeighted } from './decision';

/** The rows below a matrix: the sums as the text has them, their share of the maximum, the rank. */
export function scoreRows(decision: Decision): GridFooterRow[] {
  const { matrix, scoring } = decision;
  const keys = optionKeys({ options: matrix.options, criteria: [] });
  const cells = (text: (option: number) => string) =>
    Object.fromEntries(keys.map((key, option) => [key, text(option)]));
  const { maximum } = scoring;
  const wrong = wrongWeighted(decision).map(({ option, expected }) => [
    keys[option] ?? '',
    `Expected ${withoutMarks(expected)}`,
  ]);
  return [
    {
      key: 'weighted',
      label: 'Weighted score',
      tone: 'total',
      cells: { name: 'Weighted score', ...cells((option) => sumOf(decision, option)) },
      invalid: Object.fromEntries(wrong),
    },
    {
      key: 'share',
      label: 'Share of the maximum',
      tone: 'sub',
      cells: {
        name: maximum ? `of ${formatDecimal(maximum)} possible` : 'of the maximum',
        ...cells((option) => {
          const share = scoring.options[option]?.share;
          return share ? formatPercent(share) : '';
        }),
      },
    },
    {
      key: 'rank',
      label: 'Rank',
      tone: 'sub',
      cells: {
        name: 'Rank',
        ...cells((option) => {
          const { rank, empty } = scoring.options[option] ?? {};
          return rank ? String(rank) : empty ? '' : 'incomplete';
        }),
      },
    },
  ];
}

/** The sum in the text; where that has none yet, the one that is calculated. */
function sumOf({ weighted, scoring }: Decision, option: number): string {
  const printed = withoutMarks(weighted[option] ?? '');
  if (/\d/.test(printed)) return printed;
  const sum = scoring.options[option]?.weighted;
  return sum ? formatDecimal(sum) : '—';
}

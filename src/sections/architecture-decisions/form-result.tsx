import { RankBars, type RankedOption } from '@/components/charts/rank-bars';
import { useSection } from '@/components/fields/section-context';
import { memberObjects, memberText } from '@/plan/json-view';
import { formatDecimal } from '@/plan/numbers';
import { ratioToNumber } from '@/plan/ratio';
import { isUncompared } from './compute/trivial';
import { type Decision, readDecision } from './decision';
import { RecordDifferences } from './form-differences';
import { optionNames } from './form-names';
import { standingOf } from './form-sentences';

/** What the scores of the open decision come to, and where the records say something else. */
export function DecisionResult() {
  const { section, item } = useSection();
  const value = memberObjects(section.value, 'decisions').find(
    (decision) => memberText(decision, 'id') === item,
  );
  return (
    <>
      {value && <Result decision={readDecision(value)} />}
      <RecordDifferences key={item} only={item} />
    </>
  );
}

function Result({ decision }: { decision: Decision }) {
  if (decision.matrix.options.length === 0 || isUncompared(decision)) return null;
  const { lead, gaps, weights, scores } = standingOf(decision);
  return (
    <section aria-label="Result" className="grid gap-2">
      <h2 className="font-semibold text-muted-foreground text-xs/4">Result</h2>
      <RankBars label={`Options of ${decision.id} by score`} options={rankedOptions(decision)} />
      <div className="grid gap-1.5 text-muted-foreground text-xs/[18px]">
        <p aria-live="polite" className="text-foreground">
          {lead}
        </p>
        {[...gaps, ...scores, ...weights].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  );
}

/** Best first; options without a sum last, in the order of their columns. */
export function rankedOptions({ scoring, matrix }: Decision): RankedOption[] {
  const names = optionNames(matrix.options);
  const options = scoring.options.map(
    ({ weighted, share, rank }, option): RankedOption => ({
      key: String(option),
      name: names[option] || `Option ${option + 1}`,
      score: weighted ? formatDecimal(weighted) : null,
      share: share ? ratioToNumber(share) : null,
      place: rank,
    }),
  );
  const place = (option: RankedOption) => option.place ?? Number.POSITIVE_INFINITY;
  return options.sort((one, other) => {
    const difference = place(one) - place(other);
    return Number.isNaN(difference) ? 0 : difference;
  });
}

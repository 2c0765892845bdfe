import { RowsPart } from '@/components/fields/generated-part';
import type { GeneratedPartProps } from '@/components/fields/generated-props';
import { listOf } from '@/components/fields/json-guards';
import { useSection } from '@/components/fields/section-context';
import { Basis } from '@/components/ui/result-block';
import { memberText } from '@/plan/json-view';
import { leadMonths } from './compute/lead';
import { useLoadProfile } from './form-load';
import { inMonths } from './form-words';
import { projectBaseline } from './growth';

/** In px: a table of as many columns fits the page without being scrolled. */
const widths = {
  baseline: { resource: 100, current: 122, sixMonths: 92, twelveMonths: 92, strategy: 122 },
  triggers: { metric: 130, warning: 116, scale: 116, action: 136, cooldown: 84 },
  bottlenecks: { component: 130, limit: 140, mitigation: 190, when: 140 },
  milestones: { name: 140, users: 90, traffic: 100, changes: 320 },
};

/** What there is today and what the plan expects, with what the growth makes of it. */
export function BaselineTable(props: GeneratedPartProps) {
  const { section } = useSection();
  const rate = useLoadProfile()?.rate;
  const column = (months: number, after: string) => ({
    key: `grown ${months}`,
    header: `Grown ${months} mo`,
    after,
    width: 104,
    cells: rate ? projectBaseline(section.value, rate, months) : [],
  });
  return (
    <div className="grid min-w-0 gap-1">
      <RowsPart
        {...props}
        bare
        rowWord="resource"
        help="What there is today, what is expected, and how it grows."
        widths={widths.baseline}
        {...(rate ? { live: [column(6, 'sixMonths'), column(12, 'twelveMonths')] } : {})}
      />
      {rate && (
        <Basis>
          The grey columns are the current capacity grown at the rate above; whole things are
          rounded up. They are not part of the text.
        </Basis>
      )}
    </div>
  );
}

/** What sets off scaling, with how long after the warning it comes. */
export function TriggerTable(props: GeneratedPartProps) {
  const rate = useLoadProfile()?.rate;
  const cells = listOf(props.value).map((row) => {
    const lead = rate && leadMonths(memberText(row, 'warning'), memberText(row, 'scale'), rate);
    return lead === null || lead === undefined ? '' : inMonths(lead);
  });
  const lead = { key: 'lead', header: 'Warned ahead', after: 'scale', width: 104, cells };
  return (
    <div className="grid min-w-0 gap-1">
      <RowsPart
        {...props}
        bare
        rowWord="trigger"
        help="The value that warns, the value that scales, and what is done then."
        widths={widths.triggers}
        {...(rate ? { live: [lead] } : {})}
      />
      {rate && (
        <Basis>
          Warned ahead: the time from the warning to the scale threshold for what grows as the load
          does.
        </Basis>
      )}
    </div>
  );
}

export function BottleneckTable(props: GeneratedPartProps) {
  return (
    <RowsPart
      {...props}
      bare
      rowWord="bottleneck"
      help="What gives way first, and what is done before it does."
      widths={widths.bottlenecks}
    />
  );
}

export function MilestoneTable(props: GeneratedPartProps) {
  return (
    <RowsPart
      {...props}
      bare
      rowWord="milestone"
      help="How many users and how much traffic, and what has to change by then."
      widths={widths.milestones}
    />
  );
}

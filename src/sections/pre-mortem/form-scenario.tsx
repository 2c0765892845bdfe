import { ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { AbsentPart } from '@/components/fields/absent-part';
import { pointerOf } from '@/components/fields/focus-path';
import { useSection } from '@/components/fields/section-context';
import { memberObjects } from '@/plan/json-view';
import { at } from '@/plan/operation';
import { riskLevel } from './compute/risk';
import { ScenarioFields } from './form-scenario-fields';
import { addScenarioDetails } from './operations';
import type { Scenario } from './scenario';

type ScenarioDetailsProps = {
  scenario: Scenario;
  /** Someone asked to see this one; a new object each time. */
  wanted: object | undefined;
  startOpen: boolean;
  onRenamed: (id: string) => void;
};

const heat = { low: 'bg-heat-1', medium: 'bg-heat-2', high: 'bg-heat-3' } as const;

/** One scenario, closed to a line or open with all that is said of it. */
export function ScenarioDetails(props: ScenarioDetailsProps) {
  const { scenario, wanted, startOpen, onRenamed } = props;
  const { section, path } = useSection();
  const summary = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(startOpen || wanted !== undefined);
  const [granted, setGranted] = useState(wanted);
  if (wanted !== granted) {
    setGranted(wanted);
    if (wanted !== undefined) setOpen(true);
  }
  useEffect(() => {
    if (wanted === undefined) return;
    summary.current?.scrollIntoView?.({ block: 'start' });
    summary.current?.focus({ preventScroll: true });
  }, [wanted]);
  const { id, mode, title, detail, risk } = scenario;
  const block = detail === null ? undefined : memberObjects(section.value, 'scenarios')[detail];
  const here = [...path, 'scenarios', String(detail ?? '')];
  return (
    <details
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      data-path={pointerOf(here)}
      className="group/details border-border border-b last:border-b-0"
    >
      <summary
        ref={summary}
        className="-mx-2 flex cursor-default scroll-mt-4 list-none items-baseline gap-2 rounded-md px-2 py-1.5 outline-ring hover:bg-foreground/4 focus-visible:outline-2 pointer-coarse:min-h-11 pointer-coarse:items-center"
      >
        <ChevronRight
          aria-hidden
          className="size-3.5 shrink-0 self-center text-muted-foreground group-open/details:rotate-90"
        />
        <span className="shrink-0 font-mono text-muted-foreground text-xs/5">{id}</span>
        <span className="min-w-0 flex-1 font-medium [overflow-wrap:anywhere]">
          {title || mode || 'No name yet'}
        </span>
        {risk.score !== null && (
          <span
            className={`min-w-6 rounded-[5px] px-1.5 text-center text-xs/[18px] tabular-nums ${heat[riskLevel(risk.score)]}`}
          >
            <span className="sr-only">Risk score </span>
            {risk.score}
          </span>
        )}
      </summary>
      {open && (
        <div className="grid min-w-0 gap-4 pt-1 pb-5 sm:pl-5">
          {block === undefined ? (
            <AbsentPart
              label={`details of ${id}`}
              path={[...path, 'scenarios']}
              operations={addScenarioDetails(section.value, id).map((op) => at(path, op))}
            />
          ) : (
            <ScenarioFields index={detail ?? 0} value={block} onRenamed={onRenamed} />
          )}
        </div>
      )}
    </details>
  );
}

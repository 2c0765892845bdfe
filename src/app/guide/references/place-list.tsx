import { useState } from 'react';
import { CellText } from '@/components/grid/cell-text';
import { Button } from '@/components/ui/button';
import { lineOf } from '@/plan/checks/lines';
import { lineTextAt, type Mention } from '@/plan/ids/mentions';
import type { Plan } from '@/plan/plan';
import { pathAtLine } from '../anchors';
import { useGuideActions } from '../guide-actions';
import { sectionName } from '../outline';

type PlaceListProps = { plan: Plan; places: readonly Mention[] };

/** How many places are shown before the rest is asked for. */
const most = 12;

/** Places in the text with their section, line and wording; each leads there. */
export function PlaceList({ plan, places }: PlaceListProps) {
  const { goToFinding } = useGuideActions();
  const [all, setAll] = useState(false);
  const shown = all ? places : places.slice(0, most);
  return (
    <>
      <ul className="divide-y divide-border border-border border-y">
        {shown.map((mention, index) => {
          const section = plan.sections.find(({ id }) => id === mention.section);
          const line = lineOf(plan.document, mention.chunk, mention.at);
          if (!section) return null;
          const go = () => {
            const path = pathAtLine(plan, section, line);
            goToFinding({ section: section.id, ...(path ? { path } : {}) });
          };
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line may name an id twice
            <li key={index}>
              <button
                type="button"
                onClick={go}
                className="grid w-full cursor-default grid-cols-[minmax(0,1fr)_auto] gap-x-3 rounded px-1 py-1.5 text-left outline-ring hover:bg-foreground/6 focus-visible:outline-2 sm:grid-cols-[168px_minmax(0,1fr)_auto]"
              >
                <span className="text-muted-foreground text-xs/5">{sectionName(section)}</span>
                <span className="min-w-0 [overflow-wrap:anywhere] max-sm:col-span-2 max-sm:row-start-2">
                  <CellText text={lineTextAt(mention)} />
                </span>
                <span className="text-muted-foreground text-xs/5 tabular-nums">line {line}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {shown.length < places.length && (
        <Button variant="ghost" className="text-primary" onClick={() => setAll(true)}>
          Show all {places.length}
        </Button>
      )}
    </>
  );
}

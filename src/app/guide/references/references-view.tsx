import { useEffect, useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Segmented } from '@/components/ui/segmented';
import { mentionsOf } from '@/plan/ids/mentions';
import { linksOf, neighbourhood, withTasks } from '@/plan/ids/reference-graph';
import { readCitingTasks } from '@/plan/requirements/citing-tasks';
import { planPath, referencesSection } from '../../routes';
import { planFolder, surroundingsOf } from '../../workspace/plan-folder';
import { usePlan, useWorkspace, useWorkspaceStore } from '../../workspace/workspace-context';
import { useGuideActions } from '../guide-actions';
import { useIdSource } from '../use-id-source';
import { IdChoice } from './id-choice';
import { IdGroups } from './id-groups';
import { allLines, linesNaming, linkedLines } from './linked-lines';
import { PlaceList } from './place-list';
import { ReferencePicture } from './reference-picture';

/** How many ids a picture can show and be read, in all and in one column. */
const readable = { most: 48, each: 16 };
const everything = { most: Number.POSITIVE_INFINITY, each: Number.POSITIVE_INFINITY };

type Depth = '1' | '2' | '3';

/** What has to be looked at again when the thing with this id changes. */
export function ReferencesView({ id }: { id: string | undefined }) {
  const store = useWorkspaceStore();
  const plan = usePlan();
  const workspace = useWorkspace((state) => state.id);
  const files = useWorkspace((state) => state.files);
  const [surroundings] = useState(() => surroundingsOf(store));
  const source = useIdSource(surroundings);
  const { goTo } = useGuideActions();
  const [depth, setDepth] = useState<Depth>('1');
  const heading = id === undefined ? 'References' : `If ${id} changes`;
  useEffect(() => {
    document.title = [heading, plan.title, 'Planwright'].filter((part) => part !== '').join(' · ');
  }, [heading, plan.title]);

  const options = source.suggestions([]);
  const folder = useMemo(() => (files ? planFolder(store) : undefined), [files, store]);
  const links = useMemo(
    () => withTasks(linksOf(plan), readCitingTasks(folder?.text('tasks.md') ?? '')),
    [plan, folder],
  );
  const within = (limits: typeof readable) =>
    neighbourhood(links, id ?? '', { depth: Number(depth), ...limits });
  const around = within(readable);
  const shared = {
    titleOf: (one: string) => source.titleOf?.(one) ?? '',
    hrefOf: (one: string) => planPath(workspace, referencesSection, one),
  };
  const places = id === undefined ? [] : mentionsOf(plan, id);
  const { nodes, more } = around;
  return (
    <div className="mx-auto grid max-w-[1200px] gap-6">
      <header className="grid gap-2">
        <h1 className="font-semibold text-[20px]/7 tracking-[-0.015em]">{heading}</h1>
        <p className="max-w-[64ch] text-muted-foreground">
          {id === undefined
            ? 'Choose an id to see everything in the plan that refers to it, and what has to be looked at again when it changes.'
            : shared.titleOf(id) || 'Nothing defines this id.'}
        </p>
        <div className="flex flex-wrap items-center gap-2">
          <IdChoice
            key={id}
            id={id}
            options={options}
            onChoose={(next) => goTo(referencesSection, next)}
          />
          {id !== undefined && source.hrefOf?.(id) !== undefined && (
            <Button onClick={() => source.open?.(id)}>Go to {id}</Button>
          )}
          {id !== undefined && !source.isKnown(id) && source.canCreate?.(id) && (
            <Button onClick={() => source.create?.(id)}>Create {id}</Button>
          )}
        </div>
      </header>
      {id === undefined ? (
        <IdGroups
          {...shared}
          main
          isKnown={source.isKnown}
          lines={allLines(plan, links, source.isKnown)}
        />
      ) : (
        <>
          <section aria-labelledby="named-in" className="grid gap-1">
            <h2 id="named-in" className="font-semibold text-[15px]/6">
              {places.length === 0
                ? 'No other line names it'
                : `Named in ${linesNaming(places.length)}`}
            </h2>
            {places.length > 0 && <PlaceList key={id} plan={plan} places={places} />}
          </section>
          <section aria-labelledby="linked-with" className="grid gap-2">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <h2 id="linked-with" className="font-semibold text-[15px]/6">
                Linked with {nodes.length + more - 1}
              </h2>
              <Segmented
                label="Steps"
                value={depth}
                segments={[
                  { value: '1', label: '1 step' },
                  { value: '2', label: '2 steps' },
                  { value: '3', label: '3 steps' },
                ]}
                onChange={setDepth}
              />
            </div>
            {nodes.length < 2 ? (
              <EmptyState title="Nothing is linked with it">
                Two ids are linked when the row or block of one names the other
                {places.length > 0 ? '; the lines above belong to no other id.' : '.'}
              </EmptyState>
            ) : (
              <div className="grid min-w-0 gap-4 min-[1360px]:grid-cols-[auto_minmax(0,1fr)] min-[1360px]:gap-8">
                <div className="grid min-w-0 content-start gap-2">
                  <ReferencePicture {...shared} centre={id} around={around} />
                  {more > 0 && (
                    <p className="text-muted-foreground text-xs/4">
                      The picture shows the nearest {nodes.length}; the list has {more} more.
                    </p>
                  )}
                </div>
                <IdGroups
                  {...shared}
                  isKnown={source.isKnown}
                  lines={linkedLines(id, within(everything))}
                />
              </div>
            )}
          </section>
        </>
      )}
    </div>
  );
}

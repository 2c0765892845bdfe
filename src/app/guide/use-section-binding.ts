import { useEffect, useMemo, useState } from 'react';
import { navigate } from 'wouter/use-browser-location';
import type { SectionBinding } from '@/components/fields/section-context';
import { nextId } from '@/plan/ids/next-id';
import type { Path } from '@/plan/operation';
import type { PlanSection } from '@/plan/plan';
import { findingsOf, wrongOf } from '../checks/plan-report';
import { useReport } from '../checks/report-context';
import { planPath } from '../routes';
import { usePlanEditor } from '../workspace/plan-editor';
import { surroundingsOf } from '../workspace/plan-folder';
import { useWorkspaceStore } from '../workspace/workspace-context';
import { useGuideActions } from './guide-actions';
import { type OutlineItem, outlineOfSection } from './outline';
import { partsOf } from './section-forms';
import { useIdSource } from './use-id-source';

/** The section that is open, and the item in it. */
export interface OpenSection {
  readonly section: PlanSection;
  readonly item: OutlineItem | undefined;
  readonly itemPath: Path | undefined;
  readonly binding: SectionBinding;
}

/** Binds a section to the store: what its form reads, and how it writes. None is open where a view stands in its place. */
export function useSectionBinding(
  section: PlanSection | undefined,
  routeItem: string | undefined,
): OpenSection | undefined {
  const store = useWorkspaceStore();
  const editor = usePlanEditor();
  const actions = useGuideActions();
  const report = useReport();
  const [surroundings] = useState(() => surroundingsOf(store));
  const item = useItem(section, routeItem);
  const id = section?.id;
  const workspace = store.getState().id;
  useEffect(() => {
    if (id === undefined || routeItem === item?.id) return;
    navigate(planPath(workspace, id, item?.id), { replace: true });
  }, [routeItem, item?.id, workspace, id]);
  const path = useMemo(() => ['sections', id ?? '', 'value'], [id]);
  const findings = wrongOf(findingsOf(report, id ?? ''));
  const ids = useIdSource(surroundings);
  const binding = useMemo((): SectionBinding | undefined => {
    if (!section) return undefined;
    const { id, definition } = section;
    return {
      section,
      path,
      findings,
      ids,
      ...(definition ? { shape: partsOf(definition) } : {}),
      ...(item ? { item: item.id } : {}),
      edit: editor.edit,
      hold: editor.hold,
      prepare: editor.prepare,
      rehearse: editor.rehearse,
      surroundings,
      openItem: (one) => navigate(planPath(workspace, id, one)),
      openFile: (file) => actions.open({ file }),
      choices: async () => (await import('../workspace/plan-choices')).choicesOf(workspace),
      nextId: (kind) => nextId(store.getState().plan.plan, kind, ids.suggestions([kind])),
    };
  }, [section, path, findings, ids, item, editor, actions, store, surroundings, workspace]);
  return useMemo(() => {
    if (!section || !binding) return undefined;
    const itemPath = item && [...path, item.part, String(item.index)];
    return { section, item, itemPath, binding };
  }, [section, item, path, binding]);
}

interface Found {
  readonly section: string;
  readonly route: string;
  readonly index: number;
  readonly count: number;
}

/** The item of the address; one that was renamed is found again by its place, where none came or went. */
function useItem(
  section: PlanSection | undefined,
  route: string | undefined,
): OutlineItem | undefined {
  const [last, setLast] = useState<Found>();
  if (!section || route === undefined) return undefined;
  const { items } = outlineOfSection(section);
  const count = items.length;
  const index = items.findIndex(({ id }) => id === route);
  const known = last?.section === section.id && last.route === route;
  if (index < 0) return known && last.count === count ? items[last.index] : undefined;
  if (!known || last.index !== index || last.count !== count)
    setLast({ section: section.id, route, index, count });
  return items[index];
}

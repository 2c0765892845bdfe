import { Ellipsis } from 'lucide-react';
import { use } from 'react';
import { MenuButton } from '@/components/ui/menu-button';
import { ReadOnly } from '@/components/ui/read-only';
import { showToast } from '@/components/ui/toast-queue';
import { removeSection } from '@/plan/add-section';
import type { Plan, PlanSection } from '@/plan/plan';
import { sections } from '@/sections';
import { sentence } from '../notices/notices';
import { applyPlanEdit } from '../workspace/edit-plan';
import { offerUndo } from '../workspace/plan-editor';
import { useWorkspaceStore } from '../workspace/workspace-context';
import { useGuideActions } from './guide-actions';
import { sectionName } from './outline';

/** What can be done with a section as a whole. */
export function SectionMenu({ section }: { section: PlanSection }) {
  const store = useWorkspaceStore();
  const { goTo } = useGuideActions();
  const name = sectionName(section);
  const remove = () => {
    const { plan } = store.getState().plan;
    const next = neighbour(plan, section.id);
    const make = (from: Plan) => removeSection(from, section.id, sections);
    const applied = applyPlanEdit(store, make, { label: `Remove ${name}` });
    if (!applied.ok) return void showToast({ tone: 'fail', message: sentence(applied.error) });
    offerUndo(store, `${name} is removed`);
    if (next !== undefined) goTo(next);
    return undefined;
  };
  if (use(ReadOnly)) return null;
  return (
    <MenuButton
      variant="ghost"
      size="icon"
      align="end"
      aria-label={`More about ${name}`}
      className="absolute top-0 right-0"
      items={[{ label: 'Remove section', movesFocus: true, onSelect: remove }]}
    >
      <Ellipsis aria-hidden />
    </MenuButton>
  );
}

/** The section that is shown when this one is gone. */
function neighbour({ sections: all }: Plan, id: string): string | undefined {
  const index = all.findIndex((section) => section.id === id);
  return (all[index + 1] ?? all[index - 1])?.id;
}

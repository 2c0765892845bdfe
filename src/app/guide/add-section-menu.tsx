import { Plus } from 'lucide-react';
import { MenuButton } from '@/components/ui/menu-button';
import { usePlan } from '../workspace/workspace-context';
import { useGuideActions } from './guide-actions';
import { missingSections } from './missing-sections';

/** Puts a known section that the plan lacks where the template has it. */
export function AddSectionMenu() {
  const plan = usePlan();
  const { addSection } = useGuideActions();
  const missing = missingSections(plan);
  if (missing.length === 0) return null;
  return (
    <MenuButton
      variant="ghost"
      className="mt-2 w-full justify-start text-muted-foreground"
      items={missing.map(({ id, name }) => ({
        label: name,
        movesFocus: true,
        onSelect: () => addSection(id),
      }))}
    >
      <Plus aria-hidden />
      Add section…
    </MenuButton>
  );
}

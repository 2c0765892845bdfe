import { Plus } from 'lucide-react';
import { memo, use } from 'react';
import { MenuButton } from '@/components/ui/menu-button';
import { ReadOnly } from '@/components/ui/read-only';
import type { Plan } from '@/plan/plan';
import { useGuideActions } from './guide-actions';
import { missingSections } from './missing-sections';

/** Puts a known section that the plan lacks where the template has it. */
export const AddSectionMenu = memo(function AddSectionMenu({ plan }: { plan: Plan }) {
  const { addSection } = useGuideActions();
  const missing = missingSections(plan);
  if (missing.length === 0 || use(ReadOnly)) return null;
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
});

import { Command } from 'cmdk';
import { useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import { useReport } from '../checks/report-context';
import { useGuideActions } from '../guide/guide-actions';
import { usePlan, useReadOnly } from '../workspace/workspace-context';
import {
  type Choice,
  commandChoices,
  findingChoices,
  placeChoices,
  referenceChoices,
} from './choices';

/** Goes to any place of the plan, or runs a command, by typing a part of its name. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const actions = useGuideActions();
  const plan = usePlan();
  const report = useReport();
  const isLocked = useReadOnly() !== undefined;
  const [typed, setTyped] = useState('');
  const groups: readonly (readonly [string, readonly Choice[]])[] = [
    ['Go to', placeChoices(plan, actions)],
    ['If this changes', referenceChoices(plan, actions, typed)],
    ['Commands', commandChoices(plan, actions, isLocked)],
    ['Findings', findingChoices(report, actions)],
  ];
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title="Go to or do">
      <Command label="Go to or do" loop filter={fits} className="grid gap-2">
        <Command.Input
          autoFocus
          value={typed}
          onValueChange={setTyped}
          placeholder="A section, an id, a finding, a command"
          className="h-8 w-full rounded-md border border-input bg-background px-2.5 outline-ring focus-visible:outline-2 focus-visible:-outline-offset-1"
        />
        <Command.List className="h-[min(50dvh,360px)] scroll-py-7 overflow-auto">
          <Command.Empty className="px-2 py-3 text-muted-foreground">
            Nothing of that name.
          </Command.Empty>
          {groups.map(([heading, choices]) => (
            <Command.Group
              key={heading}
              heading={heading}
              className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:py-1 [&_[cmdk-group-heading]]:text-muted-foreground [&_[cmdk-group-heading]]:text-xs/4"
            >
              {choices.map((choice) => (
                <Command.Item
                  key={choice.key}
                  value={choice.key}
                  keywords={[choice.label]}
                  onSelect={() => {
                    onClose();
                    // After the dialog has given the focus back.
                    setTimeout(choice.run);
                  }}
                  className="flex cursor-default items-center gap-2 rounded-md px-2 py-1 data-[selected=true]:bg-primary-soft data-[selected=true]:text-primary"
                >
                  <span className="min-w-0 flex-1 truncate">{choice.label}</span>
                  {choice.shortcut !== undefined && <Kbd>{choice.shortcut}</Kbd>}
                </Command.Item>
              ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}

/** Every word that is typed stands in the label; the start of the label counts most. */
function fits(_key: string, typed: string, keywords: readonly string[] = []): number {
  const label = keywords.join(' ').toLowerCase();
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (!words.every((word) => label.includes(word))) return 0;
  return label.startsWith(words[0] ?? '') ? 1 : 0.5;
}

import { use, useState } from 'react';
import { pointerOf } from '@/components/fields/focus-path';
import { useSectionActions, useSurroundings } from '@/components/fields/section-context';
import { Refusal } from '@/components/fields/wrong-words';
import { cn } from '@/components/ui/class-names';
import { EditButton } from '@/components/ui/edit-button';
import { ReadOnly } from '@/components/ui/read-only';
import { memberText } from '@/plan/json-view';
import type { Path } from '@/plan/operation';
import { chooseOptions, type StructureChoice, suggestOptions } from './compute/options';

type OptionChoiceProps = { choice: StructureChoice; path: Path };

/** The template's layouts, to keep one of them, or two for a hybrid. The others' text goes in the same step. */
export function OptionChoice({ choice, path }: OptionChoiceProps) {
  const { edit } = useSectionActions();
  const projectType = useSurroundings(({ plan }) =>
    memberText(
      plan.sections.find(({ definition }) => definition?.id === 'technical-context')?.value,
      'projectType',
    ),
  );
  const known = projectType.startsWith('[') ? '' : projectType;
  const suggested = suggestOptions(known, choice);
  const [own, setOwn] = useState<readonly number[]>();
  const [refused, setRefused] = useState<string>();
  const chosen = own ?? suggested;
  const keep = () => {
    const value = chooseOptions(choice, chosen);
    const label = chosen.length > 1 ? 'Choose a hybrid layout' : 'Choose the layout';
    setRefused(edit([{ type: 'set', path, value }], { label })?.message);
  };
  const toggle = (number: number) =>
    setOwn(chosen.includes(number) ? chosen.filter((n) => n !== number) : [...chosen, number]);
  return (
    <fieldset data-path={pointerOf(path)} disabled={use(ReadOnly)} className="grid min-w-0 gap-2">
      <legend className="mb-2 max-w-[64ch] text-muted-foreground">
        Keep the layout that fits, or two for a hybrid, such as an application with its
        infrastructure. The others are removed.
        {own === undefined && suggested.length > 0 && ` Chosen from the project type “${known}”.`}
      </legend>
      <div className="grid gap-2 @md:grid-cols-2">
        {choice.options.map(({ number, title, tree }) => {
          const checked = chosen.includes(number);
          return (
            <label
              key={number}
              className={cn(
                'flex min-w-0 gap-2 rounded-lg border border-border p-3',
                checked ? 'border-primary bg-primary-soft' : 'hover:border-input',
              )}
            >
              <input
                type="checkbox"
                checked={checked}
                onChange={() => toggle(number)}
                className="mt-0.5 size-4 shrink-0 accent-primary"
              />
              <span className="grid min-w-0 content-start gap-1">
                <span className="font-medium">
                  {number}. {title.replace(/\s*\(.*$/, '')}
                </span>
                <code className="text-muted-foreground text-xs/4 [overflow-wrap:anywhere]">
                  {rootsOf(tree).join('  ')}
                </code>
              </span>
            </label>
          );
        })}
      </div>
      <div className="flex items-center gap-3">
        <EditButton variant="primary" size="md" disabled={chosen.length === 0} onClick={keep}>
          {chosen.length > 1 ? `Keep these ${chosen.length}` : 'Keep this layout'}
        </EditButton>
        <Refusal why={refused} />
      </div>
    </fieldset>
  );
}

/** How many names tell a layout from the others. */
const most = 5;

/** The folders and files at the margin; where there is one alone, what is in it. */
function rootsOf(tree: string): readonly string[] {
  const lines = tree.split('\n').filter((line) => line.trim() !== '');
  const roots = lines.filter((line) => /^[^\s│├└|`]/.test(line));
  if (roots.length > 1) return roots.map(bare);
  const all = lines.filter((line) => /^(?:[├└]|[^\s│|`])/.test(line)).map(bare);
  return all.length > most ? [...all.slice(0, most), '…'] : all;
}

function bare(line: string): string {
  return line.replace(/^[├└─\s]+/, '').replace(/\s+#.*$/, '');
}

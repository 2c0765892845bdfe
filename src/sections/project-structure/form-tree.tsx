import { useState } from 'react';
import { AddButton } from '@/components/fields/add-button';
import { CodeField } from '@/components/fields/code-field';
import { pointerOf } from '@/components/fields/focus-path';
import { FormHeading } from '@/components/fields/form-heading';
import { Kbd } from '@/components/ui/kbd';
import { Segmented } from '@/components/ui/segmented';
import type { Path } from '@/plan/operation';
import { TreeLineRow } from './form-tree-line';
import { useOutline } from './form-tree-state';

type TreeFieldProps = {
  /** The heading above, which names the tree too. */
  heading: string;
  label: string;
  path: Path;
  text: string;
  absent: boolean;
};

type View = 'outline' | 'text';

/** A directory tree: as an outline, or as the text that is drawn. */
export function TreeField({ heading, label, path, text, absent }: TreeFieldProps) {
  const [view, setView] = useState<View>('outline');
  return (
    <div className="grid min-w-0 gap-2">
      <FormHeading
        level={2}
        action={
          <Segmented
            label={`View of ${label}`}
            value={view}
            segments={[
              { value: 'outline', label: 'Outline' },
              { value: 'text', label: 'Text' },
            ]}
            onChange={setView}
          />
        }
      >
        {heading}
      </FormHeading>
      {view === 'outline' ? (
        <TreeOutline label={label} path={path} text={text} />
      ) : (
        <CodeField bare label={label} path={path} text={text} absent={absent} />
      )}
    </div>
  );
}

function TreeOutline({ label, path, text }: Pick<TreeFieldProps, 'label' | 'path' | 'text'>) {
  const outline = useOutline({ path, label, text });
  const [current, setCurrent] = useState<number>();
  const { lines } = outline;
  const drawn = lines.flatMap(({ gap }, at) => (gap ? [] : [at]));
  const active = current !== undefined && drawn.includes(current) ? current : drawn[0];
  const step = (by: 1 | -1) => {
    const next = drawn[drawn.indexOf(active ?? 0) + by];
    if (next !== undefined) outline.focus(next);
  };
  return (
    <div data-path={pointerOf(path)} className="grid min-w-0 gap-1">
      {lines.length === 0 ? (
        <p className="rounded-lg border border-border border-dashed px-3 py-2 text-muted-foreground">
          No folders yet. Begin with the root, as <code>src/</code>.
        </p>
      ) : (
        <ul
          aria-label={label}
          className="grid list-none rounded-lg border border-border px-1.5 py-1.5"
        >
          {lines.map((line, at) =>
            line.gap ? (
              <li key={line.uid} aria-hidden className="h-4" />
            ) : (
              <TreeLineRow
                key={line.uid}
                outline={outline}
                line={line}
                at={at}
                current={at === active}
                used={at === current}
                onFocus={() => {
                  setCurrent(at);
                  outline.arrived();
                }}
                onStep={step}
              />
            ),
          )}
        </ul>
      )}
      <div className="flex flex-wrap items-center gap-1">
        {lines.length > 0 && <AddButton onAdd={() => outline.append(false)}>Add entry</AddButton>}
        <AddButton onAdd={() => outline.append(true)}>Add root folder</AddButton>
        <Keys />
      </div>
    </div>
  );
}

/** What the keys do in a name. */
function Keys() {
  return (
    <p aria-hidden className="ml-auto hidden gap-3 text-muted-foreground text-xs/4 sm:flex">
      <span>
        <Kbd>Enter</Kbd> adds
      </span>
      <span>
        <Kbd>Alt ↑↓</Kbd> moves up and down
      </span>
      <span>
        <Kbd>Alt → ←</Kbd> in and out
      </span>
    </p>
  );
}

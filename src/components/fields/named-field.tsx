import { X } from 'lucide-react';
import { type KeyboardEvent, memo, useState } from 'react';
import type { Operation, Path } from '@/plan/operation';
import type { Json } from '@/plan/value';
import { EditButton } from '../ui/edit-button';
import { AddButton } from './add-button';
import { focusSoon, pointerOf } from './focus-path';
import { objectOf, textOf } from './json-guards';
import { NamedLine } from './named-line';
import { sameProps } from './same-props';
import { type EditOptions, useSectionActions } from './section-context';
import { Refusal } from './wrong-words';

type NamedFieldProps = {
  label: string;
  /** What one line is called, as "trade-off". */
  word: string;
  path: Path;
  items: readonly Json[];
  /** Names to offer for a new line. */
  names?: readonly string[];
};

/** Lines of a name and a text, as `- **Pros**: …`. */
export const NamedField = memo(function NamedField({
  label,
  word,
  path,
  items,
  names = [],
}: NamedFieldProps) {
  const { edit } = useSectionActions();
  const [refused, setRefused] = useState<string>();
  const [adding, setAdding] = useState<'line' | 'ended'>();
  const enter = (index: number, part: 'name' | 'text') => focusSoon([...path, String(index), part]);
  const run = (operations: readonly Operation[], options: EditOptions): void =>
    setRefused(edit(operations, options)?.message);
  const insert = (value: { name: string; text: string }): string | undefined => {
    const index = items.length;
    const options = {
      label: `Add ${word}`,
      group: [...path, String(index), value.name === '' ? 'text' : 'name'].join('/'),
    };
    const problem = edit([{ type: 'insert', path, index, value }], options)?.message;
    if (problem === undefined) setAdding(undefined);
    return problem;
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0) return;
    event.preventDefault();
    const to = index + by;
    if (to < 0 || to >= items.length) return;
    run([{ type: 'move', path, index, to }], { label: `Move ${word}` });
    enter(to, 'text');
  };
  const remove = (index: number) => {
    if (index === items.length) return setAdding('ended');
    run([{ type: 'remove', path, index }], { label: `Remove ${word}`, notice: `Removed ${word}` });
    const next = Math.min(index, items.length - 2);
    if (next >= 0) enter(next, 'text');
  };
  const open = () => {
    setAdding('line');
    enter(items.length, 'name');
  };
  // The new line is one of them from the start, so that its first letter, which makes it, leaves it where it is.
  const lines = adding === 'line' ? [...items, { name: '', text: '' }] : items;
  return (
    <div data-path={pointerOf(path)} className="grid min-w-0 gap-1.5">
      <ul
        aria-label={label}
        className="grid list-none gap-1.5 p-0"
        onBlur={({ currentTarget, relatedTarget }) => {
          if (currentTarget.contains(relatedTarget)) return;
          setAdding((now) => (now === 'line' ? undefined : now));
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && adding === 'line') setAdding('ended');
        }}
      >
        {lines.map((item, index) => {
          const { name, text, level } = objectOf(item);
          const here = [...path, String(index)];
          const isNew = index === items.length;
          return (
            <NamedLine
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
              key={index}
              name={textOf(name) || `${word} ${index + 1}`}
              text={textOf(text)}
              level={Number(level ?? 0)}
              path={[...here, 'text']}
              write={isNew ? (typed) => insert({ name: '', text: typed }) : undefined}
              rename={{
                path: [...here, 'name'],
                text: textOf(name),
                label: `Name, ${word} ${index + 1}`,
                write: isNew ? (typed) => insert({ name: typed, text: '' }) : undefined,
                onEnter: () => enter(index, 'text'),
              }}
              onKeyDown={(event) => onKeyDown(event, index)}
              end={
                <EditButton
                  variant="ghost"
                  size="icon"
                  aria-label={`Remove: ${textOf(name) || word}`}
                  className="text-muted-foreground opacity-0 focus-visible:opacity-100 focused-line:opacity-100 hovered-line:opacity-100 pointer-coarse:opacity-100"
                  onClick={() => remove(index)}
                >
                  <X aria-hidden />
                </EditButton>
              }
            />
          );
        })}
      </ul>
      <Refusal why={refused} />
      <div className="flex flex-wrap gap-1">
        {names.map((name) => (
          <AddButton
            key={name}
            onAdd={() => {
              const problem = insert({ name, text: '' });
              setRefused(problem);
              if (problem === undefined) enter(items.length, 'text');
            }}
          >
            {name}
          </AddButton>
        ))}
        <AddButton key={String(adding === 'ended')} autoFocus={adding === 'ended'} onAdd={open}>
          Add {word}
        </AddButton>
      </div>
    </div>
  );
}, sameProps);

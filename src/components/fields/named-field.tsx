import { X } from 'lucide-react';
import { type KeyboardEvent, memo, useState } from 'react';
import type { Path } from '@/plan/operation';
import type { Json } from '@/plan/value';
import { Button } from '../ui/button';
import { Input } from '../ui/input';
import { AddButton } from './add-button';
import { focusSoon, pointerOf } from './focus-path';
import { objectOf, textOf } from './json-guards';
import { NamedLine } from './named-line';
import { sameProps } from './same-props';
import { useSectionActions } from './section-context';
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
  const insert = (name: string, enter = true) => {
    const value = { name, text: '' };
    const problem = edit([{ type: 'insert', path, index: items.length, value }], {
      label: `Add ${word}`,
    });
    setRefused(problem?.message);
    if (problem === undefined && enter) focusSoon([...path, String(items.length), 'text']);
    return problem === undefined;
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0) return;
    event.preventDefault();
    const to = index + by;
    if (to < 0 || to >= items.length) return;
    setRefused(edit([{ type: 'move', path, index, to }], { label: `Move ${word}` })?.message);
    focusSoon([...path, String(to), 'text']);
  };
  const remove = (index: number) => {
    const options = { label: `Remove ${word}`, notice: `Removed ${word}` };
    setRefused(edit([{ type: 'remove', path, index }], options)?.message);
    const next = Math.min(index, items.length - 2);
    if (next >= 0) focusSoon([...path, String(next), 'text']);
  };
  return (
    <div data-path={pointerOf(path)} className="grid min-w-0 gap-1.5">
      <ul aria-label={label} className="grid list-none gap-1.5 p-0">
        {items.map((item, index) => {
          const { name, text, level } = objectOf(item);
          const here = [...path, String(index)];
          return (
            <NamedLine
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
              key={index}
              name={textOf(name) || `${word} ${index + 1}`}
              text={textOf(text)}
              level={Number(level ?? 0)}
              path={[...here, 'text']}
              rename={{
                path: [...here, 'name'],
                text: textOf(name),
                label: `Name, ${word} ${index + 1}`,
              }}
              onKeyDown={(event) => onKeyDown(event, index)}
              end={
                <Button
                  variant="ghost"
                  size="icon"
                  aria-label={`Remove: ${textOf(name) || word}`}
                  className="text-muted-foreground opacity-0 focus-visible:opacity-100 focused-line:opacity-100 group-hover/line:opacity-100 pointer-coarse:opacity-100"
                  onClick={() => remove(index)}
                >
                  <X aria-hidden />
                </Button>
              }
            />
          );
        })}
      </ul>
      <Refusal why={refused} />
      <NewName word={word} names={names} onAdd={insert} />
    </div>
  );
}, sameProps);

type NewNameProps = {
  word: string;
  names: readonly string[];
  /** False where it is refused. `enter`: the new line takes the focus. */
  onAdd: (name: string, enter?: boolean) => boolean;
};

function NewName({ word, names, onAdd }: NewNameProps) {
  const [typed, setTyped] = useState<string>();
  const [back, setBack] = useState(false);
  if (typed === undefined) {
    return (
      <div className="flex flex-wrap gap-1">
        {names.map((name) => (
          <AddButton key={name} onAdd={() => onAdd(name)}>
            {name}
          </AddButton>
        ))}
        <AddButton autoFocus={back} onAdd={() => setTyped('')}>
          Add {word}
        </AddButton>
      </div>
    );
  }
  const name = typed.trim();
  return (
    <Input
      autoFocus
      aria-label={`Name of the new ${word}`}
      placeholder="Name, then Enter"
      className="max-w-60"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        setBack(false);
        if (name === '' || onAdd(name, false)) setTyped(undefined);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') {
          setBack(true);
          setTyped(undefined);
        }
        if (event.key === 'Enter' && name !== '' && onAdd(name)) setTyped(undefined);
      }}
    />
  );
}

import { memo, use, useState } from 'react';
import type { Path } from '@/plan/operation';
import type { Json } from '@/plan/value';
import { ReadOnly } from '../ui/read-only';
import { AddButton } from './add-button';
import { pointerOf } from './focus-path';
import { ItemLine } from './item-line';
import { objectOf, textOf } from './json-guards';
import { listMarks } from './list-marks';
import { sameProps } from './same-props';
import { useSectionActions } from './section-context';
import { type ItemLine as Line, useItems } from './use-items';
import { Refusal } from './wrong-words';

type ListFieldProps = {
  label: string;
  /** What one item is called, as "warning sign". */
  word: string;
  path: Path;
  items: readonly Json[];
  tasks?: boolean;
  ordered?: boolean;
  /** The number of the first item. */
  start?: number | undefined;
};

/** A list or a task list: one line an item. */
export const ListField = memo(function ListField(props: ListFieldProps) {
  const { label, word, path, items, tasks = false, ordered = false, start } = props;
  const { edit } = useSectionActions();
  const [refused, setRefused] = useState<string>();
  const isLocked = use(ReadOnly);
  const texts = items.map((item) => textOf(objectOf(item)['text']));
  const list = useItems({ path, word, texts, make: (text) => ({ text }) });
  const shown = list.lines.map(({ pending, index }) => {
    return items[index] ?? (pending ? items.at(-1) : undefined) ?? {};
  });
  const marks = listMarks(shown, ordered, start);
  const setText = (line: Line, text: string) => {
    if (line.pending) return list.start(line, text);
    const at = [...path, String(line.index), 'text'];
    const options = { label: `Edit ${word}`, group: at.join('/') };
    return edit([{ type: 'set', path: at, value: text }], options)?.message;
  };
  const check = (index: number, done: boolean) =>
    setRefused(
      edit([{ type: 'set', path: [...path, String(index), 'done'], value: done }], {
        label: done ? `Check ${word}` : `Uncheck ${word}`,
      })?.message,
    );

  return (
    <div data-path={pointerOf(path)} className="grid min-w-0 justify-items-start gap-1">
      <ul aria-label={label} className="grid w-full list-none gap-0.5 p-0">
        {list.lines.map((line, at) => {
          const item = line.pending ? {} : objectOf(items[line.index]);
          const name = `${word[0]?.toUpperCase()}${word.slice(1)} ${at + 1}`;
          const done = item['done'];
          const level = typeof item['level'] === 'number' ? item['level'] : 0;
          const box = tasks && typeof done === 'boolean';
          return (
            <ItemLine
              key={line.uid}
              level={level}
              line={line}
              label={name}
              path={[...path, String(line.index)]}
              focus={list.focus?.line === at ? list.focus : undefined}
              write={(text) => setText(line, text)}
              struck={done === true}
              lead={
                box ? (
                  <input
                    type="checkbox"
                    aria-label={`Done: ${line.text}`}
                    checked={done}
                    disabled={isLocked}
                    onChange={(event) => check(line.index, event.target.checked)}
                    className="size-4 accent-primary"
                  />
                ) : (
                  <span aria-hidden className="min-w-5.5 text-right tabular-nums">
                    {marks[at]}
                  </span>
                )
              }
              onEnter={() => list.add(line.pending ? line.index : line.index + 1)}
              onRemove={() => list.remove(line)}
              onMove={(by) => list.move(line, by)}
              onLeaveEmpty={() => list.drop(line)}
            />
          );
        })}
      </ul>
      <Refusal why={refused} />
      <AddButton onAdd={() => list.add()}>Add {word}</AddButton>
    </div>
  );
}, sameProps);

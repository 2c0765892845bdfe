import { type KeyboardEvent, useState } from 'react';
import { EditButton } from '../ui/edit-button';
import { Input } from '../ui/input';
import { FieldFrame } from './field-frame';
import { textOf } from './json-guards';
import type { LeafFieldProps } from './leaf-field';
import { useIds } from './section-context';
import { useHold } from './use-hold';
import { useWrite } from './use-write';

/** An id that others cite. It is renamed as a whole, for each citation follows: on Enter, on saving, or when the field is left. */
export function IdField(props: LeafFieldProps & { onRenamed?: (id: string) => void }) {
  const { label, kind, path, value, absent = false, onRenamed, ...frame } = props;
  const id = textOf(value);
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const [back, setBack] = useState(false);
  const write = useWrite(path, { label, absent });
  const hold = useHold();
  const type = (text: string) => {
    setTyped(text);
    hold(path, text.trim() === id ? undefined : text.trim(), `Edit ${label}`);
  };
  const commit = (text: string, byKey: boolean) => {
    const problem = text.trim() === id ? undefined : write(text.trim());
    setBack(byKey);
    setRefused(problem);
    if (problem !== undefined) return;
    setTyped(undefined);
    if (text.trim() !== id) onRenamed?.(text.trim());
  };
  const cancel = () => {
    hold(path, undefined, '');
    setRefused(undefined);
    setTyped(undefined);
    setBack(true);
  };
  const odd = typed === undefined ? undefined : kind.problem(typed.trim());
  return (
    <FieldFrame
      {...frame}
      label={label}
      path={path}
      refused={refused}
      message={odd ?? frame.message}
      help={typed === undefined ? frame.help : <Citations id={id} />}
    >
      {(control) =>
        typed === undefined ? (
          <span className="flex min-h-8 items-center gap-1">
            <span className="font-mono text-[13px]/5">{id}</span>
            <EditButton
              {...control}
              variant="ghost"
              aria-label={`Rename ${id}`}
              autoFocus={back}
              onClick={() => setTyped(id)}
            >
              Rename…
            </EditButton>
          </span>
        ) : (
          <Input
            {...control}
            autoFocus
            value={typed}
            spellCheck={false}
            className="font-mono text-[13px]/5"
            onChange={(event) => type(event.target.value)}
            onBlur={() => commit(typed, false)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              if (event.key === 'Enter' || isSave(event)) commit(typed, true);
              if (event.key === 'Escape') cancel();
            }}
          />
        )
      }
    </FieldFrame>
  );
}

/** What is saved is what the field shows. */
function isSave({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && key.toLowerCase() === 's';
}

function Citations({ id }: { id: string }) {
  const count = useIds().citations?.(id);
  if (count === undefined) return 'Citations of this id follow.';
  if (count === 0) return 'Nothing cites this id.';
  return count === 1 ? 'One citation follows.' : `${count} citations follow.`;
}

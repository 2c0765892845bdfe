import { useState } from 'react';
import { IdPicker } from '../ui/id-picker';
import { CellIds } from './cell-ids';
import { FieldFrame } from './field-frame';
import { idItems, unknownText } from './id-items';
import { listOf } from './json-guards';
import type { LeafFieldProps } from './leaf-field';
import { useIds } from './section-context';
import { useHold } from './use-hold';
import { useWrite } from './use-write';

/** A list of ids, with those of the plan as suggestions. */
export function RefsField(props: LeafFieldProps) {
  const { label, kind, path, value, absent = false, placeholder, ...frame } = props;
  const [refused, setRefused] = useState<string>();
  const write = useWrite(path, { label, absent });
  const hold = useHold();
  const source = useIds();
  const ids = listOf(value).map(String);
  const unknown = ids.filter((id) => !source.isKnown(id));
  const options = source.suggestions(kind.ids ?? []).map(({ id, title }) => ({ id, label: title }));
  return (
    <FieldFrame
      {...frame}
      label={label}
      path={path}
      refused={refused}
      message={frame.message ?? unknownText(unknown)}
    >
      {(control) => (
        <>
          <IdPicker
            {...control}
            ids={ids}
            options={options}
            unknown={unknown}
            placeholder={placeholder ?? 'Add id'}
            onChange={(next) => setRefused(write(next))}
            onType={(next) =>
              hold(path, next.length === ids.length ? undefined : next, `Edit ${label}`)
            }
            itemsOf={(id) => idItems(source, id)}
          />
          {unknown.length > 0 && <CellIds ids={unknown} source={source} />}
        </>
      )}
    </FieldFrame>
  );
}

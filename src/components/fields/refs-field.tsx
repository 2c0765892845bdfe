import { useState } from 'react';
import { IdPicker } from '../ui/id-picker';
import { FieldFrame } from './field-frame';
import { listOf } from './json-guards';
import type { LeafFieldProps } from './leaf-field';
import { useIds } from './section-context';
import { useWrite } from './use-write';

/** A list of ids, with those of the plan as suggestions. */
export function RefsField(props: LeafFieldProps) {
  const { label, kind, path, value, absent = false, placeholder, ...frame } = props;
  const [refused, setRefused] = useState<string>();
  const write = useWrite(path, { label, absent });
  const source = useIds();
  const ids = listOf(value).map(String);
  const options = source.suggestions(kind.ids ?? []).map(({ id, title }) => ({ id, label: title }));
  return (
    <FieldFrame {...frame} label={label} path={path} refused={refused}>
      {(control) => (
        <IdPicker
          {...control}
          ids={ids}
          options={options}
          unknown={ids.filter((id) => !source.isKnown(id))}
          placeholder={placeholder ?? 'Add id'}
          onChange={(next) => setRefused(write(next))}
          hrefOf={(id) => source.hrefOf?.(id)}
        />
      )}
    </FieldFrame>
  );
}

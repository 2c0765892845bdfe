import { useState } from 'react';
import { Select } from '../ui/select';
import { FieldFrame } from './field-frame';
import { textOf } from './json-guards';
import type { LeafFieldProps } from './leaf-field';
import { useWrite } from './use-write';

/** One of the template's words. Another text in the file stays among the options, flagged. */
export function ChoiceField(props: LeafFieldProps) {
  const { label, kind, path, value, absent = false, placeholder, ...frame } = props;
  const [refused, setRefused] = useState<string>();
  const write = useWrite(path, { label, absent });
  return (
    <FieldFrame {...frame} label={label} path={path} refused={refused}>
      {(control) => (
        <Select
          {...control}
          value={textOf(value)}
          options={kind.options ?? []}
          placeholder={placeholder ?? 'Not set'}
          onChange={(event) => setRefused(write(event.target.value))}
        />
      )}
    </FieldFrame>
  );
}

import { useState } from 'react';
import { Checkbox } from '../ui/checkbox';
import { pointerOf } from './focus-path';
import type { LeafFieldProps } from './leaf-field';
import { useWrite } from './use-write';
import { useWrongWords } from './wrong-words';

export function BooleanField(props: LeafFieldProps) {
  const { label, path, value, absent = false, message, className } = props;
  const [refused, setRefused] = useState<string>();
  const write = useWrite(path, { label, absent });
  const wrong = useWrongWords(refused === undefined ? message : `Not saved: ${refused}`);
  return (
    <div data-path={pointerOf(path)} className={className}>
      <Checkbox
        label={label}
        checked={value === true}
        {...wrong.control}
        onChange={(event) => setRefused(write(event.target.checked))}
      />
      {wrong.shown}
    </div>
  );
}

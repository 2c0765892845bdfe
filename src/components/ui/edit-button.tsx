import { use } from 'react';
import { Button, type ButtonProps } from './button';
import { ReadOnly } from './read-only';

/** A button that changes the plan. It is absent where the plan cannot be edited: why, is said above all of it. */
export function EditButton(props: ButtonProps) {
  return use(ReadOnly) ? null : <Button {...props} />;
}

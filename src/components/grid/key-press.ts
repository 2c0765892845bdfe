import type { KeyboardEvent } from 'react';
import type { KeyPress } from './grid-keys';

export function keyPress(event: KeyboardEvent): KeyPress {
  return {
    key: event.key,
    shift: event.shiftKey,
    alt: event.altKey,
    control: event.ctrlKey || event.metaKey,
  };
}

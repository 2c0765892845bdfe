import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/button';

type AddButtonProps = { onAdd: () => void; children: ReactNode };

/** Adds what its text says. Pressing it leaves the field before it alone, so that nothing moves under the pointer. */
export function AddButton({ onAdd, children }: AddButtonProps) {
  return (
    <Button variant="ghost" onMouseDown={(event) => event.preventDefault()} onClick={onAdd}>
      <Plus aria-hidden /> {children}
    </Button>
  );
}

import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { EditButton } from '../ui/edit-button';

type AddButtonProps = { onAdd: () => void; autoFocus?: boolean; children: ReactNode };

/** Adds what its text says. Pressing it leaves the field before it alone, so that nothing moves under the pointer. */
export function AddButton({ onAdd, autoFocus = false, children }: AddButtonProps) {
  return (
    <EditButton
      variant="ghost"
      autoFocus={autoFocus}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onAdd}
    >
      <Plus aria-hidden /> {children}
    </EditButton>
  );
}

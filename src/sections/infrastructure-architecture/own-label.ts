import type { Codec } from '@/plan/codecs/codec';
import { labelled } from '@/plan/codecs/labelled';
import * as kinds from '@/plan/kinds';

/**
 * A labelled value of one line. A label that heads a list, table or fence is part of the free text
 * around it and is left there.
 */
export function ownLabel(label: string, aliases: readonly string[], help: string): Codec {
  const codec = labelled(label, kinds.text, { aliases, help });
  return {
    shape: codec.shape,
    read: (claims) => {
      const block = claims.findField([label, ...aliases]);
      const heads =
        block !== undefined &&
        block.field.value.from === block.field.value.to &&
        claims.after(block) !== undefined &&
        claims.after(block)?.kind !== 'field';
      return heads ? { value: '', place: { type: 'absent' } } : codec.read(claims);
    },
  };
}

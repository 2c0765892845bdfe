import type { Codec } from '@/plan/codecs/codec';
import { labelled } from '@/plan/codecs/labelled';
import { normaliseLabel } from '@/plan/heading-text';
import * as kinds from '@/plan/kinds';

/**
 * A labelled value of one line. A label that heads a list, table or fence is part of the free text
 * around it and is left there.
 */
export function ownLabel(label: string, aliases: readonly string[], help: string): Codec {
  const codec = labelled(label, kinds.text, { aliases, help });
  const names = new Set([label, ...aliases].map(normaliseLabel));
  return {
    shape: codec.shape,
    read: (claims) => {
      const block = claims.blocks.find(
        (other) => other.kind === 'field' && names.has(normaliseLabel(other.field.label)),
      );
      const heads =
        block?.kind === 'field' &&
        block.field.value.from === block.field.value.to &&
        claims.after(block) !== undefined &&
        claims.after(block)?.kind !== 'field';
      return heads ? { value: '', place: { type: 'absent' } } : codec.read(claims);
    },
  };
}

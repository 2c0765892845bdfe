import { readDropped } from '@/transfer/browser-files';
import type { Dropped } from '@/transfer/dropped';
import { openFound } from './open-plan';

export { openText } from './open-plan';

/** Opens what was dropped or pasted as files. */
export function openDropped(dropped: Dropped): Promise<void> {
  return openFound(read(dropped));
}

async function read(dropped: Dropped) {
  const found = await readDropped(dropped);
  if (!found.ok) return found;
  return { ok: true, value: { ...found.value, handle: await dropped.handle } } as const;
}

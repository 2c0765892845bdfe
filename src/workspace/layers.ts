import { ChangeSet, type Text } from '@codemirror/state';
import type { FilePath } from './files';
import type { TransactionParts } from './transaction';

/** A user's change of one text and the computed change that follows it. */
export interface Layers {
  readonly user: ChangeSet;
  readonly derived: ChangeSet | null;
}

/** What the transaction does to the text of one path, which is `length` long before. */
export function layersAt(tx: TransactionParts, path: FilePath, length: number): Layers {
  const user = tx.changes.get(path) ?? ChangeSet.empty(length);
  return { user, derived: tx.derived?.get(path) ?? null };
}

/** Both layers as one change set. */
export function whole(layers: Layers): ChangeSet {
  return layers.derived ? layers.user.compose(layers.derived) : layers.user;
}

/**
 * The layers that lead back to `before` exactly: first the user's part undone with the computed
 * text left standing, then the computed part undone.
 */
export function invertLayers({ user, derived }: Layers, before: Text): Layers {
  const undoUser = user.invert(before);
  if (!derived) return { user: undoUser, derived: null };
  const derivedAlone = derived.map(undoUser, true);
  return { user: undoUser.map(derived), derived: derivedAlone.invert(before) };
}

/** `first`, starting at `start`, and then `second`, as one pair of layers with the same result. */
export function joinLayers(first: Layers, second: Layers, start: Text): Layers {
  if (!first.derived) {
    return { user: first.user.compose(second.user), derived: second.derived };
  }
  const afterUser = first.user.apply(start);
  const between = first.derived.apply(afterUser);
  const undoDerived = first.derived.invert(afterUser);
  const target = second.user.apply(between);
  const derived = undoDerived.map(second.user, true).invert(target);
  return {
    user: first.user.compose(second.user.map(undoDerived)),
    derived: second.derived ? derived.compose(second.derived) : derived,
  };
}

import { CornerDownRight, Plus, Waypoints } from 'lucide-react';
import type { MenuItem } from '../ui/menu-item';
import type { IdSource } from './section-context';

/** What can be done about an id: go to its definition or make one, see what refers to it. */
export function idItems(source: IdSource, id: string): MenuItem[] {
  return [...placeItems(source, id), ...exploreItems(source, id)];
}

/** The way to where an id is defined, or to a definition where there is none. */
export function placeItems(source: IdSource, id: string): MenuItem[] {
  const { open, create } = source;
  if (!source.isKnown(id)) {
    if (!create || !source.canCreate?.(id)) return [];
    return [{ label: `Create ${id}`, icon: <Plus />, onSelect: () => create(id) }];
  }
  if (!open || source.hrefOf?.(id) === undefined) return [];
  const label = `Go to ${id}`;
  return [{ label, icon: <CornerDownRight />, movesFocus: true, onSelect: () => open(id) }];
}

export function exploreItems({ explore }: IdSource, id: string): MenuItem[] {
  if (!explore) return [];
  const label = `If ${id} changes…`;
  return [{ label, icon: <Waypoints />, movesFocus: true, onSelect: () => explore(id) }];
}

/** What is said of ids that nothing defines; undefined without one. */
export function unknownText(ids: readonly string[]): string | undefined {
  if (ids.length === 0) return undefined;
  return `${ids.join(', ')} ${ids.length === 1 ? 'is' : 'are'} not defined`;
}

import { locate } from '@/plan/locate';
import type { Path } from '@/plan/operation';
import type { Place } from '@/plan/place';
import type { Plan } from '@/plan/plan';
import { formatPointer } from '@/plan/pointer';

const settable = 'only /title and what is below /sections/…/value can be set';
/** More names than these say less. */
const most = 12;

/** Why nothing can be set at a path: where it leaves what is there, and what is there instead. */
export function pointerProblem(plan: Plan, path: Path): string {
  const [root, name, member] = path;
  if (plan.document.text.length === 0) return 'the text is empty, so there is nothing to set in it';
  if (isTitle(path))
    return 'the text has no title: that is what its first heading says, as in “# Implementation Plan: Name”';
  if (root !== 'sections' || name === undefined) return settable;
  if (!locate(plan, ['sections', name, 'value']).ok)
    return `the plan has no section “${name}”, it has ${listed(plan.sections.map(({ id }) => id))}`;
  if (member !== 'value') return settable;
  for (let length = path.length - 1; length > 2; length -= 1) {
    const found = locate(plan, path.slice(0, length));
    if (found.ok) return lacks(found.value.place, path, length);
  }
  return settable;
}

/** Whether a path is the title's, which every plan has room for only where there is a heading. */
export function isTitle(path: Path): boolean {
  return path.length === 1 && path[0] === 'title';
}

function lacks(place: Place, path: Path, length: number): string {
  const at = formatPointer(path.slice(0, length));
  const next = `“${path[length]}”`;
  if (place.type === 'object')
    return `${at} has no ${next}, it has ${listed(Object.keys(place.fields))}`;
  if (place.type !== 'array') return `${at} is one value and has no ${next}`;
  const ids = [...new Set(place.ids)].filter((id) => id !== '');
  const count = place.items.length;
  const items = count === 1 ? '1 item' : `${count} items`;
  return `${at} has no ${next}, it has ${items}${ids.length > 0 ? `: ${listed(ids)}` : ''}`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}

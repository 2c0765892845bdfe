import { isArray, isObject, type Json } from '@/plan/value';

/** What of a section's value was read by inference, comments and rules apart. */
export function leftOver(value: Json | undefined): Json[] {
  if (isArray(value)) return value.flatMap(leftOver);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    if (key === 'subsections') return isArray(member) ? [...member] : [];
    if (key === 'blocks') return isArray(member) ? member.filter((block) => !isQuiet(block)) : [];
    return leftOver(member);
  });
}

function isQuiet(block: Json): boolean {
  return isObject(block) && (block['what'] === 'comment' || block['what'] === 'rule');
}

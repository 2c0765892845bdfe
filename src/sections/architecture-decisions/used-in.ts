import { ok } from '@/markdown/result';
import { type LeafKind, refs } from '@/plan/kinds';
import { isArray } from '@/plan/value';

const ids = refs('ADR');
const words = /^used in\s+/i;

/** `Used in ADR-001, ADR-003`: the ids, with the template's words before them. */
export const usedIn: LeafKind = {
  ...ids,
  get: (text) => {
    const read = ids.get(text.replace(words, ''));
    return isArray(read) ? read : text;
  },
  put: (text, value) => {
    const lead = words.exec(text)?.[0] ?? (text === '' ? 'Used in ' : '');
    const list = ids.put(text.slice(words.exec(text)?.[0].length ?? 0), value);
    if (!list.ok || !isArray(value) || list.value === '') return list;
    return ok(lead + list.value);
  },
};

import type { Check } from './check';
import { judged } from './outcome';
import { findPlaceholders, placeholdersOf } from './placeholders';

export const noPlaceholders: Check = {
  id: 'SR-PLAN-02',
  prepare: ({ plan, placeholders }) => findPlaceholders(plan, placeholders),
  run: ({ plan, placeholders }) =>
    judged(
      placeholdersOf(plan, placeholders).map(({ text, ...place }) => ({
        ...place,
        message: `“${text}” is a placeholder, expected an answer`,
        fixable: false,
      })),
    ),
};

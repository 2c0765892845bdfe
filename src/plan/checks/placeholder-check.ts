import type { Check } from './check';
import { judged } from './outcome';
import { placeholdersOf } from './placeholders';

export const noPlaceholders: Check = {
  id: 'SR-PLAN-02',
  run: ({ plan, placeholders }) =>
    judged(
      placeholdersOf(plan, placeholders).map(({ text, ...place }) => ({
        ...place,
        message: `“${text}” is a placeholder, expected an answer`,
        fixable: false,
      })),
    ),
};

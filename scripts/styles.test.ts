import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { root } from './paths.ts';

/** `group-hover/row:`, but not `group/row` nor what stands in brackets. */
const ofGroup = /(?<![\w[-])(?:group|peer)-[a-z-]+(?:\/\w+)?:/g;

it('what follows the state of a group follows it by a variant of src/styles.css', () => {
  const found = globSync('src/**/*.{ts,tsx}', { cwd: root }).flatMap((file) =>
    [...readFileSync(`${root}${file}`, 'utf8').matchAll(ofGroup)].map(
      ([variant]) => `${file}: ${variant}`,
    ),
  );
  expect(found).toEqual([]);
});

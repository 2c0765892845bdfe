import { expect, it } from 'vitest';
import { stylesOfToday } from './vite-styles.ts';

const withMix = '@supports (color:color-mix(in lab, red, red))';

it('leaves of two ways the one for browsers of today', () => {
  const styles = [
    '@layer properties{@supports ((-webkit-hyphens:none)) or (not (a:b)){*,:before{--tw-x:0}}}.a{top:0}',
    `.b\\/50{color:red}${withMix}{.b\\/50{color:color-mix(in oklab, red 50%, transparent)}}`,
    '@media print{.c{top:0}}',
  ];
  expect(stylesOfToday(styles.join(''))).toBe(
    '.a{top:0}.b\\/50{color:color-mix(in oklab, red 50%, transparent)}@media print{.c{top:0}}',
  );
});

it('refuses what it does not know', () => {
  expect(() => stylesOfToday(`${withMix}{.b{top:0}}`)).toThrow('has changed');
});

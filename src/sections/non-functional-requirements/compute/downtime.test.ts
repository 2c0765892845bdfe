import { describe, expect, it } from 'vitest';
import { downtimeLadder, downtimeOf, percentageOfNines } from './downtime';

/** A month of 365/12 days has 43,800 minutes, a year 525,600: 0.1% are 43.8 min and 525.6 min = 8.76 h. */
describe('allowed downtime', () => {
  it.each([
    ['99.9%', '99.9%', '43.8 min', '8.76 h'],
    ['≥ 99,9 % (three nines)', '99.9%', '43.8 min', '8.76 h'],
    ['99%', '99%', '7.3 h', '3.65 d'],
    ['99.5%', '99.5%', '3.65 h', '43.8 h'],
    ['99.999%', '99.999%', '26.28 s', '5.26 min'],
    ['99.95% of probes', '99.95%', '21.9 min', '4.38 h'],
    ['99.990%', '99.99%', '4.38 min', '52.56 min'],
    ['97.5%', '97.5%', '18.25 h', '9.13 d'],
    ['100 %', '100%', 'none', 'none'],
  ])('of %s, read as %s, is %s a month and %s a year', (text, target, month, year) => {
    expect(downtimeOf(text)).toEqual({ target, month, year });
  });

  it.each(['<15 min', '>30 days', '0', '', '-', '[99.9%]', '<0.1% errors', 'three nines'])(
    'of “%s” is not known',
    (text) => {
      expect(downtimeOf(text)).toBeNull();
    },
  );

  it('of the usual steps stands beside that of the plan’s own targets, each once', () => {
    expect(downtimeLadder(['99.9%', '99.8 %', '<15 min', '99.9% (night)'])).toEqual(
      ['99%', '99.5%', '99.8%', '99.9%', '99.95%', '99.99%', '99.999%'].map(downtimeOf),
    );
  });
});

it.each([
  ['two nines', '99%'],
  ['Three nines', '99.9%'],
  ['three 9s', '99.9%'],
  ["4 9's", '99.99%'],
  ['five-nines', '99.999%'],
  ['99.9% (three nines)', null],
  ['nine', null],
  ['<15 min', null],
])('“%s” stands for %s', (text, percentage) => {
  expect(percentageOfNines(text)).toBe(percentage);
});

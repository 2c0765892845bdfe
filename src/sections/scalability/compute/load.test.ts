import { expect, it } from 'vitest';
import { readRates, readUsers } from './load';

it.each([
  ['85 requests/second from the apps, 60 messages/second more', 'requests 85, messages 60'],
  ['100 req/min (rate limited)', `requests ${100 / 60}`],
  ['~500 QPS', 'queries 500'],
  ['1,000 RPS', 'requests 1000'],
  ['1.2K rps', 'requests 1200'],
  ['~1,900 messages/s', 'messages 1900'],
  ['7200 events per hour', 'events 2'],
  ['5.1 million results a year', ''],
  ['[X requests/second]', ''],
  ['40', ''],
])('“%s” states the rates %s', (text, expected) => {
  expect(
    readRates(text)
      .map(({ counted, value }) => `${counted} ${value}`)
      .join(', '),
  ).toBe(expected);
});

it.each([
  ['Before 10K users', 10_000],
  ['1,000 concurrent users', 1000],
  ['Immediately', null],
  ['Before 1,000 messages/s', null],
])('“%s” names %s users', (text, value) => {
  expect(readUsers(text)?.value ?? null).toBe(value);
});

import { expect, it } from 'vitest';
import { fail, ok } from './result';

it('holds a value', () => {
  expect(ok(42)).toEqual({ ok: true, value: 42 });
});

it('holds a problem with its place', () => {
  expect(fail('no such row', { path: 'plan.md', line: 7 })).toEqual({
    ok: false,
    error: { message: 'no such row', path: 'plan.md', line: 7 },
  });
  expect(fail('no plan')).toEqual({ ok: false, error: { message: 'no plan' } });
});

it('passes a whole problem on unchanged', () => {
  const problem = { message: 'too deep', path: 'a/b' };
  expect(fail(problem)).toEqual({ ok: false, error: problem });
});

import { expect, it, vi } from 'vitest';
import { fail, ok } from '@/markdown/result';
import { currentNotices } from './notices';
import { tell } from './tell';

const failure = 'The plan was not saved';
const said = () => currentNotices().map(({ lines }) => lines.join());

it('the last try alone is told of, and none once it has worked', async () => {
  tell(failure, Promise.resolve(fail('it is gone')));
  await vi.waitFor(() => expect(said()).toEqual(['It is gone']));
  tell(failure, Promise.resolve(fail('it has changed')));
  await vi.waitFor(() => expect(said()).toEqual(['It has changed']));
  tell(failure, Promise.reject(new Error('it is shut')));
  await vi.waitFor(() => expect(said()).toEqual(['It is shut']));
  tell(failure, Promise.resolve(ok('plan.md was written')));
  await vi.waitFor(() => expect(said()).toEqual([]));
});

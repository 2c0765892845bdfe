import { type Context, useContext } from 'react';

/** What a provider around gives; throws where there is none. */
export function useProvided<T>(context: Context<T | undefined>): T {
  const found = useContext(context);
  if (found === undefined) throw new Error('There is no provider around this');
  return found;
}

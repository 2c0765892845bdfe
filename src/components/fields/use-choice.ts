import { useEffect, useState } from 'react';
import { useSectionActions } from './section-context';

/**
 * What was chosen for this plan, kept with it though it is no part of its text; undefined while nothing is,
 * or nothing that is one of `options`.
 */
export function useChoice<T extends string>(key: string, options: readonly T[]) {
  const { current } = useSectionActions();
  const [chosen, setChosen] = useState<T>();
  useEffect(() => {
    let gone = false;
    let end: (() => void) | undefined;
    const follow = async () => {
      const choices = await current().choices?.();
      const read = async () => {
        const kept = await choices?.read(key);
        if (!gone) setChosen(options.find((option) => option === kept));
      };
      if (gone) return;
      end = choices?.watch(key, () => void read().catch((error) => reportError(error)));
      await read();
    };
    follow().catch((error) => reportError(error));
    return () => {
      gone = true;
      end?.();
    };
  }, [current, key, options]);
  const choose = (option: T) => {
    setChosen(option);
    const keep = async () => (await current().choices?.())?.write(key, option);
    keep().catch((error) => reportError(error));
  };
  return [chosen, choose] as const;
}

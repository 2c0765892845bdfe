import { useEffect, useState } from 'react';
import { type Choices, useSectionActions } from './section-context';

async function readChoice<T extends string>(
  choices: Choices | undefined,
  key: string,
  options: readonly T[],
) {
  const kept = await choices?.read(key);
  return options.find((option) => option === kept);
}

/**
 * What was chosen for this plan, kept with it though it is no part of its text; undefined while nothing is,
 * or nothing that is one of `options`. The last of the three is the choice also where it was not read yet.
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
        const kept = await readChoice(choices, key, options);
        if (!gone) setChosen(kept);
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
  const known = async () => chosen ?? readChoice(await current().choices?.(), key, options);
  return [chosen, choose, known] as const;
}

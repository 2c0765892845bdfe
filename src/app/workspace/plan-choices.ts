import type { Choices } from '@/components/fields/section-context';
import { createRecords } from '@/workspace/workspace-records';
import { browserStorage, tabChannel } from '../storage/browser-storage';

const prefix = 'choice ';

/** What was chosen for one plan and is no part of its text. */
export function choicesOf(workspace: string): Choices {
  const records = createRecords(browserStorage(), tabChannel(), workspace);
  return {
    read: (key) => records.read(prefix + key),
    write: (key, value) => records.write(prefix + key, value),
    watch: (key, listener) =>
      records.watch((written) => {
        if (written === prefix + key) listener();
      }),
  };
}

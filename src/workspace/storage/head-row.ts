import type { Result } from '@/markdown/result';
import type { FilePath } from '../files';
import { asCount, asFields, asString, readRow } from './read-row';

/** The form of the stored rows that this program writes, and the newest that it reads. */
export const dataFormat = 1;

/** What the database knows of a workspace as a whole. */
export interface Head {
  readonly id: string;
  readonly format: number;
  readonly root: string;
  readonly planPath: FilePath;
  readonly title: string;
  /** Transactions written so far. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  /** The revision of the newest snapshot, and the size in characters of what was written since. */
  readonly snapshotRevision: number;
  readonly sizeSince: number;
}

export function readHead(value: unknown): Result<Head> {
  return readRow('The record of the workspace', () => {
    const fields = asFields(value, 'workspace');
    return {
      id: asString(fields['id'], 'id'),
      format: asCount(fields['format'], 'format'),
      root: asString(fields['root'], 'root'),
      planPath: asString(fields['planPath'], 'planPath'),
      title: asString(fields['title'], 'title'),
      revision: asCount(fields['revision'], 'revision'),
      openedAt: asCount(fields['openedAt'], 'openedAt'),
      snapshotRevision: asCount(fields['snapshotRevision'], 'snapshotRevision'),
      sizeSince: asCount(fields['sizeSince'], 'sizeSince'),
    };
  });
}

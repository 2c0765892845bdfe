import { fail, type Result } from '@/markdown/result';
import type { Files } from '../files';
import { type Contents, contentIds, dropUnusedContents } from './contents';
import { asCount, asFields, asString, oneOf, readRow } from './read-row';
import type { RowAccess, Rows } from './rows';
import type { Version } from './storage';

/** Milliseconds between two automatic versions. */
const automaticEvery = 5 * 60_000;
/** Milliseconds for which versions that nobody named are kept in any case. */
const keptFor = 7 * 24 * 60 * 60_000;
/** Of older ones, so many of the newest are kept too. */
const keptBeyond = 50;

/** When the last automatic version of a workspace was saved, as far as it has been looked for. */
export type LastAutomatic = Map<string, number>;

/** Saves a version, unless it is automatic and the last automatic one is young. */
export async function saveVersion(
  rows: Rows,
  contents: Contents,
  last: LastAutomatic,
  id: string,
  version: Version,
  files: Files,
): Promise<Version | null> {
  const isAutomatic = version.kind === 'automatic';
  // Every edit asks: it takes no database to say no.
  if (isAutomatic && version.time - (last.get(id) ?? Number.NEGATIVE_INFINITY) < automaticEvery)
    return null;
  const saved = await rows.write(['versions', 'contents', 'snapshots'], async (access) => {
    const before = await readAll(access, id);
    if (isAutomatic && !isDue(before, version)) return before;
    const part = await contents.write(access, id, files);
    access.put('versions', [id, version.id], { ...version, ...part });
    if (dropOld(access, id, before, version.time)) await dropUnusedContents(access, id);
    return [...before, version];
  });
  const times = saved.filter(({ kind }) => kind === 'automatic').map(({ time }) => time);
  last.set(id, Math.max(...times));
  return saved.includes(version) ? version : null;
}

/** The versions, newest first; one that cannot be read is a problem in its place. */
export async function listVersions(rows: Rows, id: string): Promise<Result<Version>[]> {
  const saved = await rows.read(['versions'], (access) => access.range('versions', [id]));
  const time = (version: Result<Version>): number => (version.ok ? version.value.time : 0);
  return saved.map(({ value }) => readVersionRow(value)).sort((a, b) => time(b) - time(a));
}

/** The files of a version. */
export async function readVersionFiles(
  rows: Rows,
  contents: Contents,
  id: string,
  version: string,
): Promise<Result<Files>> {
  const open = await rows.read(['versions', 'contents'], async (access) => {
    const row = await access.get('versions', [id, version]);
    return row === undefined ? null : contents.read(access, id, row);
  });
  return open ? readRow('The version', open) : fail('This version is no longer stored');
}

export function removeVersion(rows: Rows, id: string, version: string): Promise<void> {
  return rows.write(['versions', 'contents', 'snapshots'], async (access) => {
    access.remove('versions', [id, version]);
    await dropUnusedContents(access, id);
  });
}

async function readAll(access: RowAccess, id: string): Promise<Version[]> {
  const saved = await access.range('versions', [id]);
  return saved.flatMap(({ value }) => {
    const version = readVersionRow(value);
    return version.ok && contentIds(value) ? [version.value] : [];
  });
}

function readVersionRow(value: unknown): Result<Version> {
  return readRow('A version', () => {
    const fields = asFields(value, 'version');
    return {
      id: asString(fields['id'], 'id'),
      kind: oneOf(fields['kind'], 'kind', ['automatic', 'named', 'kept']),
      label: asString(fields['label'], 'label'),
      time: asCount(fields['time'], 'time'),
      revision: asCount(fields['revision'], 'revision'),
    };
  });
}

function isDue(saved: readonly Version[], next: Version): boolean {
  return saved
    .filter(({ kind }) => kind === 'automatic')
    .every(
      ({ time, revision }) => revision !== next.revision && next.time - time >= automaticEvery,
    );
}

function dropOld(access: RowAccess, id: string, saved: readonly Version[], now: number): boolean {
  const old = saved
    .filter(({ kind, time }) => kind !== 'named' && now - time > keptFor)
    .sort((a, b) => b.time - a.time)
    .slice(keptBeyond);
  for (const version of old) access.remove('versions', [id, version.id]);
  return old.length > 0;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const shared = join(import.meta.dirname, '../../../../shared');

export interface CorpusFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files that other people wrote, where they stand beside the project; else none. */
export function corpusFiles(...folders: string[]): CorpusFile[] {
  return folders.flatMap((folder) => {
    const path = join(shared, folder);
    if (!existsSync(path)) {
      console.warn(`No corpus at ../shared/${folder}: tests that read it are skipped`);
      return [];
    }
    return readdirSync(path)
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => ({ name: `${folder}/${name}`, bytes: readFileSync(join(path, name)) }));
  });
}

export const corpusFolders = [
  'corpus/plans',
  'corpus/specs',
  'corpus/constitutions',
  'corpus/templates',
  'corpus/adrs',
  'templates',
];

/** The text of a file as UTF-8, with replacement characters where it is not. */
export function textOf({ bytes }: CorpusFile): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { folderOf } from '@/plan/checks/folder';
import { planOf, sectionValue } from '../../testing/edit-text';
import { formInUse, recordFiles } from './record-files';

it.each(['lab-results', 'tide-gauges'])('the records of %s say what the plan says', (name) => {
  const folder = `src/samples/${name}/`;
  const paths = globSync(`${folder}adrs/*.md`);
  const texts = paths.map(
    (path) => [path.slice(folder.length), readFileSync(path, 'utf8')] as const,
  );
  const plan = planOf(readFileSync(`${folder}plan.md`, 'utf8'));
  const files = recordFiles(sectionValue(plan, 'architecture-decisions'), folderOf(new Map(texts)));
  expect(files.length).toBe(paths.length);
  expect(files.flatMap(({ differences }) => differences)).toEqual([]);
  expect(formInUse(folderOf(new Map(texts)))).toBe('long');
});

import { globSync, readFileSync } from 'node:fs';
import { scanImports } from './import-scan.ts';
import { violation } from './layers.ts';
import { root } from './paths.ts';

const src = process.argv[2] ?? `${root}src`;
const files = globSync('**/*.{ts,tsx}', { cwd: src }).map((file) => file.replaceAll('\\', '/'));

const found = files.sort().flatMap((file) =>
  scanImports(file, readFileSync(`${src}/${file}`, 'utf8')).flatMap((statement) => {
    const message = violation(file, statement);
    return message === undefined ? [] : [`src/${file}:${statement.line} ${message}`];
  }),
);

for (const line of found) console.error(line);
console.log(`Layers: ${files.length} files, ${found.length} imports against the order`);
process.exitCode = found.length === 0 ? 0 : 1;

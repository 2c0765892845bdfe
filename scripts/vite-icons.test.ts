import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { root } from './paths.ts';
import { iconFiles, importEach, withoutNames } from './vite-icons.ts';

const files = new Map([
  ['Plus', 'plus'],
  ['Trash2', 'trash'],
]);

it('imports each icon from its own file', () => {
  expect(importEach("import { Plus, Trash2 as Bin } from 'lucide-react';\nrest", files)).toBe(
    "import Plus from 'lucide-react/icons/plus'; import Bin from 'lucide-react/icons/trash';\nrest",
  );
});

it('leaves types where they are', () => {
  const code = "import type { LucideIcon } from 'lucide-react';";
  expect(importEach(code, files)).toBe(code);
  expect(importEach("import {\n  Plus,\n  type LucideIcon,\n} from 'lucide-react';", files)).toBe(
    "import Plus from 'lucide-react/icons/plus'; import { type LucideIcon } from 'lucide-react';",
  );
});

it('refuses an icon that there is not', () => {
  expect(() => importEach("import { Nothing } from 'lucide-react';", files)).toThrow('Nothing');
});

it('finds the files of the installed library, by new names and old ones', () => {
  expect(iconFiles().get('Plus')).toBe('plus');
  expect(iconFiles().get('Trash2')).toBe(iconFiles().get('LucideTrash2'));
  expect(iconFiles().size).toBeGreaterThan(1000);
});

it('takes from an icon all but its lines', () => {
  const path = `${root}node_modules/lucide-react/dist/esm/icons/trash.mjs`;
  const trash = withoutNames(readFileSync(path, 'utf8'));
  expect(trash).toContain('["path", { d: "M3 6h18" }]');
  expect(trash).toMatch(/export \{ Trash as default \};$/);
  expect(trash).not.toMatch(/name|key|aliases/);
  expect(() => withoutNames('export default 1;')).toThrow('has changed');
});

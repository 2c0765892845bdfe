import type { Page } from '@playwright/test';

/** A folder of the browser's own file system stands in for one on the disk: the same handle, no dialog. */
export async function openFolder(
  page: Page,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  await page.addInitScript(() => {
    const picker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('specs', { create: true });
    Object.assign(window, { showDirectoryPicker: picker });
  });
  await page.goto('/');
  for (const [path, text] of Object.entries(files)) await writeOnDisk(page, path, text);
  await page.getByRole('button', { name: 'Open folder' }).click();
}

export async function writeOnDisk(page: Page, path: string, text: string): Promise<void> {
  await page.evaluate(
    async ([at = '', content = '']) => {
      let folder = await navigator.storage.getDirectory();
      const names = ['specs', ...at.split('/')];
      for (const name of names.slice(0, -1))
        folder = await folder.getDirectoryHandle(name, { create: true });
      const file = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
      const writing = await file.createWritable();
      await writing.write(content);
      await writing.close();
    },
    [path, text],
  );
}

/** Every file below the folder, by its path. */
export function readFromDisk(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const found: Record<string, string> = {};
    const walk = async (folder: FileSystemDirectoryHandle, prefix: string): Promise<void> => {
      for await (const child of folder.values()) {
        const path = prefix + child.name;
        if (child.kind === 'file')
          found[path] = await (await (child as FileSystemFileHandle).getFile()).text();
        else await walk(child as FileSystemDirectoryHandle, `${path}/`);
      }
    };
    await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle('specs'), '');
    return found;
  });
}

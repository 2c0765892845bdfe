import type { FilePath, WorkspaceFile } from '../files';
import type { Edit } from '../workspace-state';

export const creating = (file: WorkspaceFile): Edit => ({
  label: `New file ${file.path}`,
  created: [file],
});

export const deleting = (path: FilePath): Edit => ({ label: `Delete ${path}`, deleted: [path] });

export const renaming = (from: FilePath, to: FilePath): Edit => ({
  label: `Rename ${from}`,
  renamed: [{ from, to }],
});

import { useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { Segmented } from '@/components/ui/segmented';
import { pathOfLink } from '@/plan/checks/folder';
import type { TextFile } from '@/workspace';
import { usePlanEditor } from '../workspace/plan-editor';
import { useWorkspace } from '../workspace/workspace-context';
import { FileText } from './file-text';
import { MarkdownPage } from './markdown-page';

type FileDialogProps = { path: string; onOpen: (path: string) => void; onClose: () => void };

const views = [
  { value: 'read', label: 'Read' },
  { value: 'edit', label: 'Edit' },
] as const;

/** A file of the plan's folder, to read and to edit. `path` starts in that folder. */
export function FileDialog({ path, onOpen, onClose }: FileDialogProps) {
  const { beside } = usePlanEditor();
  const file = useWorkspace((state) => state.files.get(beside(path)));
  const [view, setView] = useState<'read' | 'edit'>('read');
  const markdown = /\.(?:md|markdown)$/i.test(path);
  const editing = view === 'edit' || !markdown;
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={path} size="lg">
      {file?.kind === 'text' ? (
        <>
          {markdown && (
            <Segmented
              className="mb-3"
              label="View"
              value={view}
              segments={views}
              onChange={setView}
            />
          )}
          {editing ? (
            <FileText path={path} file={file} />
          ) : (
            <Page path={path} file={file} onOpen={onOpen} onClose={onClose} />
          )}
        </>
      ) : (
        <p className="pb-2 text-muted-foreground">
          {file ? 'This file is not a text.' : 'This file is not among the plan’s files.'}
        </p>
      )}
    </Dialog>
  );
}

type PageProps = Omit<FileDialogProps, 'path'> & { path: string; file: TextFile };

function Page({ path, file, onOpen, onClose }: PageProps) {
  const files = useWorkspace((state) => state.files);
  const planPath = useWorkspace((state) => state.planPath);
  const { beside } = usePlanEditor();
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const follow = (target: string) => {
    const other = pathOfLink(folder + target);
    if (other === undefined || !files.has(beside(other))) return undefined;
    return beside(other) === planPath ? onClose : () => onOpen(other);
  };
  return <MarkdownPage text={file.text.toString().replaceAll('\r\n', '\n')} follow={follow} />;
}

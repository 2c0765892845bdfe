import { Copy, Download, Save } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { contractNote } from '@/transfer/contract-file';
import { diffFiles } from '@/workspace/versions';
import { useGuideActions } from '../guide/guide-actions';
import { tell } from '../notices/tell';
import { nameOf } from '../workspace/copy-plan';
import { downloadZip, openedFolder } from '../workspace/save-plan';
import { useWorkspace, useWorkspaceStore } from '../workspace/workspace-context';
import { type FileDiff, FileDiffView, readDiff } from './diff-view';
import { encodingNotes } from './encoding-notes';
import { type Outgoing, outgoingFiles } from './outgoing';

/** What has changed since the files were opened, and the ways to take them home. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const store = useWorkspaceStore();
  const { files, contract } = useOutgoing();
  const base = useWorkspace((state) => state.base);
  const planPath = useWorkspace((state) => state.planPath);
  const { save, copyMarkdown } = useGuideActions();
  const folder = useFolder();
  const diffs = [...diffFiles(base, files)].map(([path, text]) => readDiff(path, text));
  const unchanged = [...files.keys()].filter((path) => diffs.every((diff) => diff.path !== path));
  const notes = [
    ...encodingNotes(base, files),
    ...(contract === undefined ? [] : [contractNote(contract)]),
  ];
  const zip = () => {
    tell('Nothing was exported', downloadZip(store));
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Export"
      size="lg"
      description={<Summary diffs={diffs} count={files.size} />}
      footer={
        <>
          <Button size="md" onClick={copyMarkdown}>
            <Copy aria-hidden />
            Copy Markdown
          </Button>
          <Button size="md" onClick={save}>
            <Save aria-hidden />
            {folder === undefined ? `Save ${nameOf(planPath)}` : `Save to ${folder}`}
          </Button>
          <Button size="md" variant="primary" onClick={zip}>
            <Download aria-hidden />
            Download zip
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {diffs.map((diff) => (
          <FileDiffView key={diff.path} diff={diff} />
        ))}
        {notes.length > 0 && (
          <ul className="grid gap-1 text-muted-foreground">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        {unchanged.length > 0 && <Unchanged paths={unchanged} />}
      </div>
    </Dialog>
  );
}

/** The files as they go out; those of the workspace alone until the contract is made. */
function useOutgoing(): Outgoing {
  const store = useWorkspaceStore();
  const files = useWorkspace((state) => state.files);
  const [made, setMade] = useState<{ of: Outgoing['files']; outgoing: Outgoing }>();
  useEffect(() => {
    let shown = true;
    outgoingFiles(store).then(
      (outgoing) => shown && setMade({ of: files, outgoing }),
      (error: unknown) => reportError(error),
    );
    return () => {
      shown = false;
    };
  }, [store, files]);
  return made?.of === files ? made.outgoing : { files, contract: undefined };
}

/** The folder that everything can be written back to, if there is one. */
function useFolder(): string | undefined {
  const store = useWorkspaceStore();
  const [folder, setFolder] = useState<string>();
  useEffect(() => {
    openedFolder(store).then(setFolder, (error: unknown) => reportError(error));
  }, [store]);
  return folder;
}

function Summary({ diffs, count }: { diffs: readonly FileDiff[]; count: number }) {
  const files = count === 1 ? 'one file' : `${count} files`;
  if (diffs.length === 0)
    return <>Nothing has changed since it was opened. The zip holds {files}.</>;
  const added = diffs.reduce((sum, diff) => sum + diff.added, 0);
  const removed = diffs.reduce((sum, diff) => sum + diff.removed, 0);
  return (
    <>
      {diffs.length === 1 ? 'One file has' : `${diffs.length} files have`} changed since the plan
      was opened or written back: {lines(added)} added, {lines(removed)} removed. The zip holds{' '}
      {files}.
    </>
  );
}

function lines(count: number): string {
  return count === 1 ? '1 line' : `${count} lines`;
}

function Unchanged({ paths }: { paths: readonly string[] }) {
  return (
    <details className="rounded-lg border border-border px-3 py-2">
      <summary className="cursor-default">
        {paths.length === 1 ? '1 file goes out' : `${paths.length} files go out`} as opened
      </summary>
      <ul className="mt-2 columns-1 font-mono text-muted-foreground text-xs/5 sm:columns-2">
        {paths.toSorted().map((path) => (
          <li key={path} className="break-inside-avoid [overflow-wrap:anywhere]">
            {path}
          </li>
        ))}
      </ul>
    </details>
  );
}

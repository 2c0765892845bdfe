import type { KeyboardEvent } from 'react';
import { useDraft } from '@/components/fields/use-draft';
import { useRefused } from '@/components/fields/wrong-words';
import { Textarea } from '@/components/ui/textarea';
import type { TextFile } from '@/workspace';
import { usePlanEditor } from '../workspace/plan-editor';
import { useWorkspaceStore } from '../workspace/workspace-context';
import { inTextArea, keepEndings } from './keep-endings';

/** A file's text as it stands, written as it is typed. */
export function FileText({ path, file }: { path: string; file: TextFile }) {
  const store = useWorkspaceStore();
  const { edit, beside } = usePlanEditor();
  const label = `Edit ${path}`;
  const write = (typed: string) => {
    const now = store.getState().files.get(beside(path));
    if (now?.kind !== 'text') return 'The file is gone';
    const text = keepEndings(now.text.toString(), typed);
    return edit([], { label, group: `file ${path}`, files: [{ path, text }] })?.message;
  };
  const text = inTextArea(file.text.toString());
  const draft = useDraft({ text, write });
  const refused = useRefused(draft.refused, 'mt-1');
  const undo = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    draft.leave();
    const state = store.getState();
    const redo = key === 'y' || event.shiftKey;
    // What was done outside this file is not undone from within it.
    if (redo && state.redoLabel === label) state.redo();
    else if (!redo && state.undoLabel === label) state.undo();
  };
  return (
    <>
      <Textarea
        aria-label={`Text of ${path}`}
        {...refused.control}
        rows={16}
        spellCheck
        readOnly={file.readOnly !== undefined}
        value={draft.text}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={draft.leave}
        onKeyDown={undo}
        {...draft.composition}
        className="w-full font-mono text-[13px]/5"
      />
      {file.readOnly !== undefined && (
        <p className="mt-1 text-muted-foreground text-xs/4">{file.readOnly}</p>
      )}
      {refused.shown}
    </>
  );
}

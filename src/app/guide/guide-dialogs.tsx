import type { ReactNode } from 'react';
import type { EncodingQuestion } from '../workspace/plan-editor';
import type { GuideDialog } from './guide-actions';

/** A dialog, once its code is there. */
export async function dialogOf(
  dialog: GuideDialog,
  onDialog: (dialog: GuideDialog | undefined) => void,
): Promise<ReactNode> {
  const close = () => onDialog(undefined);
  if (dialog === 'export') {
    const { ExportDialog } = await import('../export/export-dialog');
    return <ExportDialog onClose={close} />;
  }
  if (dialog === 'palette') {
    const { CommandPalette } = await import('../commands/command-palette');
    return <CommandPalette onClose={close} />;
  }
  if (dialog === 'shortcuts') {
    const { ShortcutList } = await import('../commands/shortcut-list');
    return <ShortcutList onClose={close} />;
  }
  const { FileDialog } = await import('../file/file-dialog');
  const { file } = dialog;
  return (
    <FileDialog
      key={file}
      path={file}
      onOpen={(path) => onDialog({ file: path })}
      onClose={close}
    />
  );
}

/** The question that an edit waits for, once its code is there. */
export async function questionOf(
  question: EncodingQuestion,
  close: () => void,
): Promise<ReactNode> {
  const { EncodingDialog } = await import('../export/encoding-dialog');
  return <EncodingDialog question={question} onClose={close} />;
}

import { lazy, Suspense } from 'react';
import type { EncodingQuestion } from '../workspace/plan-editor';
import type { GuideDialog } from './guide-actions';

const ExportDialog = lazy(async () => ({
  default: (await import('../export/export-dialog')).ExportDialog,
}));
const CommandPalette = lazy(async () => ({
  default: (await import('../commands/command-palette')).CommandPalette,
}));
const ShortcutList = lazy(async () => ({
  default: (await import('../commands/shortcut-list')).ShortcutList,
}));
const FileDialog = lazy(async () => ({
  default: (await import('../file/file-dialog')).FileDialog,
}));
const EncodingDialog = lazy(async () => ({
  default: (await import('../export/encoding-dialog')).EncodingDialog,
}));

type GuideDialogsProps = {
  dialog: GuideDialog | undefined;
  onDialog: (dialog: GuideDialog | undefined) => void;
  question: EncodingQuestion | undefined;
  onAnswered: () => void;
};

/** The dialog that is open, if one is. */
export function GuideDialogs({ dialog, onDialog, question, onAnswered }: GuideDialogsProps) {
  const close = () => onDialog(undefined);
  return (
    <Suspense fallback={null}>
      {dialog === 'export' && <ExportDialog onClose={close} />}
      {dialog === 'palette' && <CommandPalette onClose={close} />}
      {dialog === 'shortcuts' && <ShortcutList onClose={close} />}
      {typeof dialog === 'object' && (
        <FileDialog
          key={dialog.file}
          path={dialog.file}
          onOpen={(file) => onDialog({ file })}
          onClose={close}
        />
      )}
      {question && <EncodingDialog question={question} onClose={onAnswered} />}
    </Suspense>
  );
}

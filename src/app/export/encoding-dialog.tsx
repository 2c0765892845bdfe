import { AlertDialog } from '@/components/ui/alert-dialog';
import { encodingLabel, utf8 } from '@/markdown/bytes';
import type { EncodingQuestion } from '../workspace/plan-editor';
import { useWorkspace } from '../workspace/workspace-context';

type EncodingDialogProps = { question: EncodingQuestion; onClose: () => void };

/** Asks before a file becomes UTF-8 for a character that its encoding lacks. */
export function EncodingDialog({ question, onClose }: EncodingDialogProps) {
  const apply = useWorkspace((state) => state.apply);
  const file = useWorkspace((state) => state.files.get(question.path));
  const label = file?.kind === 'text' ? encodingLabel(file.encoding) : question.encoding;
  return (
    <AlertDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Convert ${question.path} to UTF-8?`}
      description={`“${question.character}” does not exist in ${label}, the encoding of this file. In UTF-8 it can be kept; the file's bytes then differ from before wherever a letter is not plain ASCII. Nothing was changed yet.`}
      confirmLabel="Convert to UTF-8"
      onConfirm={() => {
        if (file?.kind === 'text') {
          const created = [{ ...file, encoding: utf8 }];
          apply({ label: 'Convert to UTF-8', deleted: [file.path], created });
        }
        question.retry();
        onClose();
      }}
    />
  );
}

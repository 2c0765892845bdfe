import { type ReactNode, useState } from 'react';
import { withPart } from '@/components/ui/with-part';
import type { EncodingQuestion } from '../workspace/plan-editor';
import type { GuideDialog } from './guide-actions';

const name = 'This dialog';

/** The dialogs of the Guide; each is drawn when its code has loaded. */
export function useDialogs() {
  const [dialog, setDialog] = useState<ReactNode>();
  const [question, setQuestion] = useState<ReactNode>();
  const [{ open, ask }] = useState(() => {
    const open = (wanted: GuideDialog | undefined): void => {
      if (wanted === undefined) setDialog(undefined);
      else withPart(name, () => load(wanted));
    };
    const load = async (wanted: GuideDialog) => {
      const { dialogOf } = await import('./guide-dialogs');
      setDialog(await dialogOf(wanted, open));
    };
    const ask = (asked: EncodingQuestion): void =>
      withPart(name, async () => {
        const { questionOf } = await import('./guide-dialogs');
        setQuestion(await questionOf(asked, () => setQuestion(undefined)));
      });
    return { open, ask };
  });
  return { open, ask, dialog, question };
}

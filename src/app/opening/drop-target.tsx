import { useEffect, useState, useSyncExternalStore } from 'react';
import { withPart } from '@/components/ui/with-part';
import { type Dropped, takeDropped } from '@/transfer/dropped';
import { currentQuestion, onQuestionChange } from './question';

const opener = 'What opens plans';

/** Lets files, folders and zips be dropped anywhere, and files or Markdown be pasted outside of fields. */
export function DropTarget() {
  const [over, setOver] = useState(false);
  const question = useSyncExternalStore(onQuestionChange, currentQuestion);
  useEffect(() => listen(setOver), []);
  if (question) return <question.Dialog question={question} />;
  if (!over) return null;
  return (
    <div className="pointer-events-none fixed inset-0 z-50 grid place-items-center bg-overlay p-6">
      <p className="rounded-lg border-2 border-primary border-dashed bg-background px-6 py-4 font-medium shadow-popover">
        Drop a plan, its folder or a zip to open it
      </p>
    </div>
  );
}

function listen(setOver: (over: boolean) => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const on = <K extends keyof WindowEventMap>(name: K, listener: (e: WindowEventMap[K]) => void) =>
    window.addEventListener(name, listener, { signal });
  on('dragover', (event) => {
    if (!holdsFiles(event.dataTransfer)) return;
    event.preventDefault();
    setOver(true);
  });
  on('dragleave', (event) => {
    if (event.relatedTarget === null) setOver(false);
  });
  on('drop', (event) => {
    const { dataTransfer } = event;
    setOver(false);
    if (!dataTransfer || !holdsFiles(dataTransfer)) return;
    event.preventDefault();
    open(takeDropped(dataTransfer));
  });
  on('paste', (event) => {
    if (event.clipboardData && !isField(event.target)) readPaste(event, event.clipboardData);
  });
  return () => ending.abort();
}

function open(dropped: Dropped): void {
  withPart(opener, async () => (await import('./open-dropped')).openDropped(dropped));
}

/** Files open everywhere; text only on the start page, so that a stray paste replaces nothing. */
function readPaste(event: ClipboardEvent, data: DataTransfer): void {
  if (data.files.length > 0) {
    event.preventDefault();
    open(takeDropped(data));
    return;
  }
  const text = data.getData('text/plain');
  if (text.trim() === '' || location.pathname !== '/') return;
  event.preventDefault();
  withPart(opener, async () => (await import('./open-dropped')).openText(text));
}

function holdsFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') ?? false;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role=grid]') !== null)
  );
}

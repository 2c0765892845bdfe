import { useState } from 'react';
import { focusSoon } from '@/components/fields/focus-path';
import { useSection, useSurroundings } from '@/components/fields/section-context';
import { Refusal } from '@/components/fields/wrong-words';
import { Button } from '@/components/ui/button';
import { EditButton } from '@/components/ui/edit-button';
import type { Part } from '@/plan/codecs/codec';
import { openQuestions, unrecorded, withQuestions } from './research';

const none: readonly Part[] = [];

/** What research has to find out, and the way to write it down. */
export function ResearchResult() {
  const { section, shape = none, path, edit } = useSection();
  const title = useSurroundings(({ plan }) => plan.title);
  const research = useSurroundings(({ folder }) => folder.text('research.md'));
  const [refused, setRefused] = useState<string>();
  const questions = openQuestions(shape, section.value);
  if (questions.length === 0) return null;
  const added = unrecorded(research ?? '', questions);
  const record = () => {
    const text = withQuestions(research, title, added);
    const label =
      added.length === 1 ? 'Add a question to research.md' : 'Add questions to research.md';
    setRefused(edit([], { label, files: [{ path: 'research.md', text }] })?.message);
  };
  return (
    <section aria-label="Open questions" className="grid gap-2">
      <h2 className="font-semibold text-muted-foreground text-xs/4">
        For research ({questions.length})
      </h2>
      <ul className="grid list-none gap-1 p-0">
        {questions.map(({ key, label, question }) => (
          <li key={key} className="flex items-baseline gap-2">
            <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
              {label}
              {question !== '' && <span className="text-muted-foreground">: {question}</span>}
            </span>
            <Button
              variant="link"
              className="h-6 px-1"
              aria-label={`Go to ${label}`}
              onClick={() => focusSoon([...path, key])}
            >
              Go to
            </Button>
          </li>
        ))}
      </ul>
      {added.length > 0 ? (
        <div>
          <EditButton onClick={record}>
            Add {added.length === 1 ? 'it' : added.length} to research.md
          </EditButton>
        </div>
      ) : (
        <p className="text-muted-foreground">research.md has a heading for each.</p>
      )}
      <Refusal what="Not added" why={refused} />
    </section>
  );
}

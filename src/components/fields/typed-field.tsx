import type { KindName, LeafKind } from '@/plan/kinds';
import type { Path } from '@/plan/operation';
import type { Json } from '@/plan/value';
import { cn } from '../ui/class-names';
import { Input } from '../ui/input';
import { DatePickerButton } from './date-picker-button';
import { FieldFrame } from './field-frame';
import { GrowingText } from './growing-text';
import { isArray, textOf } from './json-guards';
import { UnknownIds } from './lazy-grids';
import type { LeafFieldProps } from './leaf-field';
import { valueOfTyped } from './leaf-text';
import { type SectionActions, useSectionActions } from './section-context';
import { useDraft } from './use-draft';
import { useWrite } from './use-write';

const hints: Partial<Record<KindName, string>> = {
  date: 'YYYY-MM-DD',
  percent: '99.9%',
  duration: '200 ms',
};

/** Ids stand with commas between them. */
function shownText(value: Json | undefined): string {
  return isArray(value) ? value.map(textOf).join(', ') : textOf(value);
}

function echoOf(kind: LeafKind, typed: string): string {
  const value = valueOfTyped(kind, typed);
  return shownText(kind.name === 'refs' ? kind.get(textOf(value)) : value);
}

/** Takes the item at the path out of its list. */
function removeItem(path: Path, edit: SectionActions['edit']): void {
  const index = Number(path.at(-1));
  edit([{ type: 'remove', path: path.slice(0, -1), index }], {
    label: 'Remove text',
    notice: 'Removed the text that was left empty',
  });
}

type TypedFieldProps = LeafFieldProps & {
  /** Called when the text is entered, and when it is left. */
  onTyping?: (typing: boolean) => void;
};

/** Everything that is typed as text: words, prose, numbers, dates, amounts, computed text. */
export function TypedField({ onTyping, ...props }: TypedFieldProps) {
  const { label, kind, path, value, absent = false, spare = false, message, ...frame } = props;
  const write = useWrite(path, { label, absent });
  const { edit } = useSectionActions();
  const goes = (text: string) => spare !== false && text.trim() === '';
  const empty = () => (spare === 'item' ? removeItem(path.slice(0, -1), edit) : write(''));
  const draft = useDraft({
    text: shownText(value),
    write: (typed) => (goes(typed) ? undefined : write(valueOfTyped(kind, typed))),
    echo: (typed) => echoOf(kind, typed),
  });
  const shared = {
    value: draft.text,
    placeholder: props.placeholder ?? hints[kind.name],
    onFocus: () => onTyping?.(true),
    onBlur: () => {
      if (goes(draft.text) && value !== '') empty();
      draft.leave();
      onTyping?.(false);
    },
    ...draft.composition,
  };
  return (
    <FieldFrame {...frame} label={label} path={path} message={message} refused={draft.refused}>
      {(control) => {
        if (
          kind.name === 'prose' ||
          kind.name === 'text' ||
          kind.name === 'refs' ||
          kind.name === 'computed'
        ) {
          return (
            <>
              <GrowingText
                {...control}
                {...shared}
                prose={kind.name === 'prose'}
                onType={draft.type}
              />
              {message !== undefined && <UnknownIds path={path} />}
            </>
          );
        }
        const input = (
          <Input
            {...control}
            {...shared}
            inputMode={kind.name === 'number' ? 'decimal' : 'text'}
            spellCheck={false}
            onChange={(event) => draft.type(event.target.value)}
            className={cn(
              'tabular-nums',
              kind.name === 'code' && 'font-mono text-[13px]/5',
              kind.name === 'date' && 'pr-9',
            )}
          />
        );
        if (kind.name !== 'date') return input;
        return (
          <DatePickerButton label={label} value={draft.text} onPick={draft.type}>
            {input}
          </DatePickerButton>
        );
      }}
    </FieldFrame>
  );
}

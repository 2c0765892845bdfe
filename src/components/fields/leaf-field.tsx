import { memo, type ReactNode, useState } from 'react';
import type { LeafKind } from '@/plan/kinds';
import type { Path } from '@/plan/operation';
import type { Json } from '@/plan/value';
import { ChoiceField } from './choice-field';
import { isArray, textOf } from './json-guards';
import { BooleanField, IdField, RefsField } from './lazy-grids';
import { namesFile, OpenLinked } from './linked-file';
import { useFieldNote } from './part-views';
import { sameProps } from './same-props';
import { useFindingAt } from './section-context';
import { TypedField } from './typed-field';

export type LeafFieldProps = {
  label: string;
  kind: LeafKind;
  path: Path;
  value: Json | undefined;
  /** Nothing stands at the path yet; the first input makes it. */
  absent?: boolean;
  help?: string | undefined;
  /** What is wrong with the value as its kind. */
  message?: string | undefined;
  /** What is wrong is said once the field was left: there is nothing in it yet. */
  late?: boolean;
  placeholder?: string | undefined;
  /** It need not be there: left empty, it goes; an item is taken out of its list. */
  spare?: boolean | 'item' | undefined;
  bare?: boolean;
  /** At the end of the label's line. */
  action?: ReactNode;
  className?: string | undefined;
};

/** The one editor of a leaf's kind. */
export const LeafField = memo(function LeafField({ message, ...given }: LeafFieldProps) {
  const finding = useFindingAt(given.path);
  const note = useFieldNote(given.path);
  const wrong = message ?? finding ?? note;
  const late = message === undefined && textOf(given.value) === '';
  const props = { ...given, late };
  const { name } = given.kind;
  if (name === 'boolean') return <BooleanField {...props} message={wrong} />;
  if (name === 'oneOf') return <ChoiceField {...props} message={wrong} />;
  if (name === 'id') return <IdField {...props} message={wrong} />;
  if (name !== 'refs') return <TypedField {...props} message={wrong} action={linkIn(given)} />;
  return <IdsField {...props} message={wrong} />;
}, sameProps);

/** A line that names a file leads to it. */
function linkIn({ kind, value, bare }: LeafFieldProps): ReactNode {
  const text = kind.name === 'text' && !bare ? textOf(value) : '';
  return namesFile(text) && <OpenLinked text={text} />;
}

/** Ids to pick, or text that is none yet: that stays a text until it is left, whatever it becomes meanwhile. */
function IdsField({ message, ...props }: LeafFieldProps) {
  const [typing, setTyping] = useState(false);
  const isList = isArray(props.value);
  if (isList && !typing) return <RefsField {...props} message={message} />;
  const wrong = message ?? (isList ? undefined : 'Expected ids with commas between them');
  return <TypedField {...props} message={wrong} onTyping={setTyping} />;
}

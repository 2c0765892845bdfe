import { memo } from 'react';
import type { Path } from '@/plan/operation';
import type { Json } from '@/plan/value';
import { objectOf, textOf } from './json-guards';
import { LeafField } from './leaf-field';
import { plainKind } from './plain-kind';
import { sameProps } from './same-props';

type FieldsBlockProps = {
  path: Path;
  fields: readonly Json[];
  /** Labels that are not drawn here without a value. */
  known: readonly string[];
};

/** Labelled values in a run. */
export const FieldsBlock = memo(function FieldsBlock({ path, fields, known }: FieldsBlockProps) {
  const short = fields.every((field) => textOf(objectOf(field)['value']).length < 60);
  return (
    <div className={short ? 'grid gap-3 @md:grid-cols-2' : 'grid gap-3'}>
      {fields.map((field, index) => {
        const { label, value } = objectOf(field);
        if (value === '' && known.includes(textOf(label))) return null;
        return (
          <LeafField
            // biome-ignore lint/suspicious/noArrayIndexKey: labels repeat
            key={index}
            label={textOf(label)}
            kind={plainKind}
            path={[...path, String(index), 'value']}
            value={value}
          />
        );
      })}
    </div>
  );
}, sameProps);

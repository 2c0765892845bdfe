import { memo } from 'react';
import type { Shape } from '@/plan/codecs/codec';
import type { Path } from '@/plan/operation';
import type { Json } from '@/plan/value';
import { LeafField } from './leaf-field';
import { sameProps } from './same-props';
import { type SectionForm, useSectionField } from './use-section-form';

type SectionFieldProps = {
  form: SectionForm;
  /** The key of the value in its object. */
  name: string;
  shape: Extract<Shape, { type: 'leaf' }>;
  path: Path;
  value: Json | undefined;
  absent: boolean;
  label?: string | undefined;
  placeholder?: string | undefined;
  /** What belongs in it, where its shape does not say so. */
  help?: string | undefined;
  bare?: boolean;
  className?: string | undefined;
};

/** A scalar of the object that a form is bound to. */
export const SectionField = memo(function SectionField(props: SectionFieldProps) {
  const { form, name, shape, path, value, absent, label = shape.label, ...look } = props;
  const field = useSectionField(form, name, value ?? '');
  return (
    <LeafField
      help={shape.help}
      spare={shape.spare}
      {...look}
      label={label}
      kind={shape.kind}
      path={[...path, name]}
      value={value}
      absent={absent}
      message={field.message}
    />
  );
}, sameProps);

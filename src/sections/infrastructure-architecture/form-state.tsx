import { useState } from 'react';
import { PlainPart } from '@/components/fields/generated-part';
import type { GeneratedPartProps } from '@/components/fields/generated-props';
import { isAbsent, memberPlace } from '@/components/fields/place-lookup';
import { useSection } from '@/components/fields/section-context';
import { Basis } from '@/components/ui/result-block';
import type { Shape } from '@/plan/codecs/codec';
import { stateOf } from './infrastructure';

/** The environments; text after the table has a field only where there is some. */
export function EnvironmentsPart(props: GeneratedPartProps) {
  return <PlainPart {...props} shape={shownShape(props, none)} />;
}

/** The state's keeping, and what of it is not said yet. */
export function StatePart(props: GeneratedPartProps) {
  const { section } = useSection();
  const { missing, told } = stateOf(section.value);
  // What is typed now moves no field.
  const [first] = useState(told);
  const answered = first.filter((name) => told.includes(name));
  return (
    <div className="grid min-w-0 gap-1">
      <PlainPart {...props} shape={shownShape(props, answered)} />
      {missing.length > 0 && <Basis>Not said yet: {missing.join(', ')}.</Basis>}
    </div>
  );
}

const none: readonly string[] = [];
const shortened = new WeakMap<Shape, Map<string, Shape>>();

/** Without fields that the text answers, and without the text that would stand after all else, where there are none. */
function shownShape({ shape, place }: GeneratedPartProps, told: readonly string[]): Shape {
  if (shape.type !== 'object') return shape;
  const gone = ['further', ...told].filter((key) => isAbsent(memberPlace(place, key)));
  const known = shortened.get(shape) ?? new Map<string, Shape>();
  shortened.set(shape, known);
  const name = gone.join();
  const made = known.get(name) ?? {
    ...shape,
    parts: shape.parts.filter(({ key }) => !gone.includes(key)),
  };
  known.set(name, made);
  return made;
}

import { PlainPart } from '@/components/fields/generated-part';
import type { GeneratedPartProps } from '@/components/fields/generated-props';
import { isAbsent, memberPlace } from '@/components/fields/place-lookup';
import { useSection } from '@/components/fields/section-context';
import { Basis } from '@/components/ui/result-block';
import type { Shape } from '@/plan/codecs/codec';
import { stateOf } from './infrastructure';

/** The environments; text after the table has a field only where there is some. */
export function EnvironmentsPart(props: GeneratedPartProps) {
  return <PlainPart {...props} shape={shownShape(props)} />;
}

/** The state's keeping, and what of it is not said yet. */
export function StatePart(props: GeneratedPartProps) {
  const { section } = useSection();
  const { missing } = stateOf(section.value);
  return (
    <div className="grid min-w-0 gap-1">
      <PlainPart {...props} shape={shownShape(props)} />
      {missing.length > 0 && <Basis>Not said yet: {missing.join(', ')}.</Basis>}
    </div>
  );
}

const shortened = new WeakMap<Shape, Shape>();

/** Without the text that would stand after all else, where there is none. */
function shownShape({ shape, place }: GeneratedPartProps): Shape {
  if (shape.type !== 'object' || !isAbsent(memberPlace(place, 'further'))) return shape;
  const known = shortened.get(shape);
  if (known) return known;
  const made = { ...shape, parts: shape.parts.filter(({ key }) => key !== 'further') };
  shortened.set(shape, made);
  return made;
}

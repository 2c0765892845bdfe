import type { Part, Shape } from '@/plan/codecs/codec';
import type { Place } from '@/plan/place';
import { cn } from '../ui/class-names';
import { Blocks, Subsections } from './blocks';
import { CodeField } from './code-field';
import { isLeaf, labelsOf, layoutOf } from './form-layout';
import { GeneratedPart } from './generated-part';
import type { GeneratedObjectProps } from './generated-props';
import { objectOf, textOf } from './json-guards';
import { isAbsent, isFence, memberPlace } from './place-lookup';
import { SectionField } from './section-field';
import { useSectionForm } from './use-section-form';

/** A form made from what a codec reads: its parts in order, then what it left. */
export function GeneratedObject(props: GeneratedObjectProps) {
  const { parts, place, path, level, heading } = props;
  const value = objectOf(props.value);
  const form = useSectionForm(parts, value);
  return (
    <div className="flex min-w-0 flex-col gap-4">
      {layoutOf(shownParts(parts, place)).map((group) => {
        const [first] = group.kind === 'leaves' ? group.parts : [group.part];
        if (group.kind === 'single' && !isLeaf(group.part)) {
          const { key, shape } = group.part;
          return (
            <GeneratedPart
              key={key}
              shape={shape}
              value={value[key]}
              place={memberPlace(place, key)}
              path={[...path, key]}
              level={level}
              heading={heading}
              bare={isNamedAbove(shape, key, props)}
              objectForm={GeneratedObject}
            />
          );
        }
        if (group.kind === 'single' && isFence(memberPlace(place, group.part.key))) {
          const { key, shape } = group.part;
          const label = 'label' in shape ? shape.label : heading;
          return (
            <CodeField key={key} label={label} path={[...path, key]} text={textOf(value[key])} />
          );
        }
        const leaves = group.kind === 'leaves' ? group.parts : [group.part].filter(isLeaf);
        const columns = group.kind === 'leaves' ? group.columns : 1;
        return (
          <div
            key={first?.key}
            className={cn(
              'grid min-w-0 gap-3',
              columns === 4 && 'grid-cols-2 @2xl:grid-cols-4',
              columns === 2 && '@md:grid-cols-2',
            )}
          >
            {leaves.map(({ key, shape }) => (
              <SectionField
                key={key}
                form={form}
                name={key}
                shape={shape}
                path={path}
                value={value[key]}
                absent={isAbsent(memberPlace(place, key))}
                bare={shape.label === heading && key === parts[0]?.key}
                className={shape.wide && columns === 2 ? '@md:col-span-2' : undefined}
              />
            ))}
          </div>
        );
      })}
      <Blocks
        blocks={value['blocks']}
        path={[...path, 'blocks']}
        heading={heading}
        known={labelsOf(parts)}
      />
      <Subsections
        subsections={value['subsections']}
        path={[...path, 'subsections']}
        level={level}
      />
    </div>
  );
}

/** What stands right below a heading, or alone, needs no label, unless the label is one of the text. */
function isNamedAbove(shape: Shape, key: string, { parts, level }: GeneratedObjectProps): boolean {
  if (shape.type === 'list' && shape.item === 'field') return false;
  return parts.length === 1 || (shape.type === 'rows' && level > 2 && parts[0]?.key === key);
}

/** Without values that are not there and that stand by the same label in a group instead. */
function shownParts(parts: readonly Part[], place: Place | undefined): readonly Part[] {
  const grouped = new Set(
    parts.flatMap(({ shape }) =>
      shape.type === 'object' ? shape.parts.filter(isLeaf).map((part) => part.shape.label) : [],
    ),
  );
  return parts.filter(
    (part) =>
      !isLeaf(part) || !grouped.has(part.shape.label) || !isAbsent(memberPlace(place, part.key)),
  );
}

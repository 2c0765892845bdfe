import { cn } from '../ui/class-names';
import { Blocks, Subsections } from './blocks';
import { isLeaf, layoutOf } from './form-layout';
import { GeneratedPart } from './generated-part';
import type { GeneratedObjectProps } from './generated-props';
import { objectOf } from './json-guards';
import { isAbsent, memberPlace } from './place-lookup';
import { SectionField } from './section-field';
import { useSectionForm } from './use-section-form';

/** A form made from what a codec reads: its parts in order, then what it left. */
export function GeneratedObject(props: GeneratedObjectProps) {
  const { parts, place, path, level, heading } = props;
  const value = objectOf(props.value);
  const form = useSectionForm(parts, value);
  return (
    <div className="grid min-w-0 gap-4">
      {layoutOf(parts).map((group) => {
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
              objectForm={GeneratedObject}
            />
          );
        }
        const leaves = group.kind === 'leaves' ? group.parts : [group.part].filter(isLeaf);
        const columns = group.kind === 'leaves' ? group.columns : 1;
        return (
          <div
            key={first?.key}
            className={cn(
              'grid min-w-0 gap-3',
              columns === 4 && 'grid-cols-2 lg:grid-cols-4',
              columns === 2 && 'sm:grid-cols-2',
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
              />
            ))}
          </div>
        );
      })}
      <Blocks blocks={value['blocks']} path={[...path, 'blocks']} heading={heading} />
      <Subsections
        subsections={value['subsections']}
        path={[...path, 'subsections']}
        level={level}
      />
    </div>
  );
}

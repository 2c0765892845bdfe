import { AbsentPart } from '@/components/fields/absent-part';
import { Blocks, Subsections } from '@/components/fields/blocks';
import { FormHeading } from '@/components/fields/form-heading';
import { isLeaf, type LeafPart, labelsOf } from '@/components/fields/form-layout';
import { objectOf, textOf } from '@/components/fields/json-guards';
import { isAbsent, memberPlace } from '@/components/fields/place-lookup';
import { useSection } from '@/components/fields/section-context';
import { SectionField } from '@/components/fields/section-field';
import { useSectionForm } from '@/components/fields/use-section-form';
import type { Part, Shape } from '@/plan/codecs/codec';
import { projectStructure } from '.';
import { withInfrastructure } from './compute/infrastructure-layout';
import { readOptions } from './compute/options';
import { OptionChoice } from './form-options';
import { TreeField } from './form-tree';

const { documentation, source, decision } = projectStructure.parts;
const documentationParts = partsOf(documentation?.shape);
const sourceParts = partsOf(source?.shape);
const decisionPart: LeafPart = leafOf({ key: 'decision', shape: decision?.shape as Shape });
const own: readonly Part[] = [decisionPart];

/** The feature's documents, the layout of its code, and why it is that one. */
export function StructureForm() {
  const { section, path } = useSection();
  const { value, place } = section;
  const form = useSectionForm(own, value);
  const inSource = isAbsent(memberPlace(place, 'decision'));
  return (
    <div className="grid min-w-0 gap-6">
      <TreePart
        name="documentation"
        heading="Documentation (this feature)"
        parts={documentationParts}
      />
      <TreePart name="source" heading="Source Code (repository root)" parts={sourceParts} />
      {!inSource && (
        <SectionField
          form={form}
          name="decision"
          shape={decisionPart.shape}
          path={path}
          value={value['decision']}
          absent={false}
        />
      )}
      <Blocks
        blocks={value['blocks']}
        path={[...path, 'blocks']}
        heading={section.heading}
        known={labelsOf(own)}
      />
      <Subsections subsections={value['subsections']} path={[...path, 'subsections']} level={2} />
    </div>
  );
}

type TreePartProps = {
  name: 'documentation' | 'source';
  heading: string;
  parts: readonly Part[];
};

/** A sub-heading with its tree, and the decision where it stands below it. */
function TreePart({ name, heading, parts }: TreePartProps) {
  const { section, path } = useSection();
  const here = [...path, name];
  const place = memberPlace(section.place, name);
  const value = objectOf(section.value[name]);
  const form = useSectionForm(parts, value);
  if (isAbsent(place))
    return (
      <AbsentPart
        label={heading}
        path={here}
        operations={[{ type: 'set', path: here, value: {} }]}
      />
    );
  const text = textOf(value['tree']);
  const choice = withInfrastructure(readOptions(text));
  const treePath = [...here, 'tree'];
  const elsewhere = !isAbsent(memberPlace(section.place, 'decision'));
  const leaf = parts.find(isLeaf);
  return (
    <section aria-label={heading} className="grid min-w-0 gap-3">
      {choice.options.length > 0 ? (
        <>
          <FormHeading level={2}>{heading}</FormHeading>
          <OptionChoice choice={choice} path={treePath} />
        </>
      ) : (
        <TreeField
          heading={heading}
          label={name === 'source' ? 'Source tree' : 'Documentation tree'}
          path={treePath}
          text={text}
          absent={isAbsent(memberPlace(place, 'tree'))}
        />
      )}
      {leaf !== undefined && !elsewhere && (
        <SectionField
          form={form}
          name={leaf.key}
          shape={leaf.shape}
          path={here}
          value={value[leaf.key]}
          absent={isAbsent(memberPlace(place, leaf.key))}
          placeholder="Which layout, its real folders, and why this one."
        />
      )}
      <Blocks
        blocks={value['blocks']}
        path={[...here, 'blocks']}
        heading={heading}
        known={labelsOf(parts)}
      />
      <Subsections subsections={value['subsections']} path={[...here, 'subsections']} level={3} />
    </section>
  );
}

function partsOf(shape: Shape | undefined): readonly Part[] {
  return shape?.type === 'object' ? shape.parts : [];
}

function leafOf(part: Part): LeafPart {
  if (!isLeaf(part)) throw new Error(`“${part.key}” is no single value`);
  return part;
}

import { Blocks, Subsections } from '@/components/fields/blocks';
import { labelsOf } from '@/components/fields/form-layout';
import { FencePart } from '@/components/fields/generated-part';
import { IdField } from '@/components/fields/id-field';
import { LeafField } from '@/components/fields/leaf-field';
import { ListField } from '@/components/fields/list-field';
import { isAbsent, memberPlace, presentColumns } from '@/components/fields/place-lookup';
import { RowsField } from '@/components/fields/rows-field';
import { useSection } from '@/components/fields/section-context';
import { SectionField } from '@/components/fields/section-field';
import { useSectionForm } from '@/components/fields/use-section-form';
import { memberList, memberText } from '@/plan/json-view';
import * as kinds from '@/plan/kinds';
import type { JsonObject } from '@/plan/value';
import { columnsOf, leafPart, scenarioParts } from './form-shape';

type ScenarioFieldsProps = { index: number; value: JsonObject };

const idKind = kinds.id('FAIL');
const label = 'text-muted-foreground text-xs/4';

/** What is said of one scenario: signs, prevention, contingency and when to stop. */
export function ScenarioFields({ index, value }: ScenarioFieldsProps) {
  const { section, path, openItem } = useSection();
  const form = useSectionForm(scenarioParts, value);
  const place = memberPlace(memberPlace(section.place, 'scenarios'), String(index));
  const here = [...path, 'scenarios', String(index)];
  const field = (key: string) => ({
    form,
    name: key,
    shape: leafPart(scenarioParts, key).shape,
    path: here,
    value: value[key],
    absent: isAbsent(memberPlace(place, key)),
  });
  return (
    <>
      <div className="grid gap-3 @md:grid-cols-[minmax(0,1fr)_auto]">
        <LeafField
          label="Name"
          kind={kinds.text}
          path={[...here, 'title']}
          value={value['title']}
        />
        <IdField
          label="Id"
          kind={idKind}
          path={[...here, 'id']}
          value={value['id']}
          onRenamed={openItem}
        />
      </div>
      <SectionField
        {...field('description')}
        help="What goes wrong, why, and what it does to users."
      />
      <div className="grid gap-1">
        <p className={label}>Early warning signs</p>
        <p className={label}>
          What would be seen before it happens: a metric past a limit, a pattern, a sign from
          outside.
        </p>
        <ListField
          label="Early warning signs"
          word="warning sign"
          path={[...here, 'warnings']}
          items={memberList(value, 'warnings')}
          tasks
        />
      </div>
      <div className="grid min-w-0 gap-1">
        <p className={label}>Prevention strategy</p>
        <p className={label}>What is done so that it does not happen, by whom and by when.</p>
        <RowsField
          label="Prevention strategy"
          path={[...here, 'prevention']}
          columns={columnsOf(scenarioParts, 'prevention')}
          rows={memberList(value, 'prevention')}
          present={presentColumns(memberPlace(place, 'prevention'))}
          rowWord="action"
        />
      </div>
      <SectionField {...field('contingency')} help="What to do when it happens all the same." />
      <div className="grid min-w-0 gap-1">
        <FencePart
          label="Kill criteria"
          path={[...here, 'kill']}
          text={memberText(value, 'kill')}
          absent={isAbsent(memberPlace(place, 'kill'))}
        />
        <p className={label}>
          IF a metric passes a threshold BY a date, THEN pivot, redesign or ask those who decide.
        </p>
      </div>
      {memberText(value, 'note') !== '' && <SectionField {...field('note')} />}
      <Blocks
        blocks={value['blocks']}
        path={[...here, 'blocks']}
        heading="More"
        known={labelsOf(scenarioParts)}
      />
      <Subsections subsections={value['subsections']} path={[...here, 'subsections']} level={3} />
    </>
  );
}

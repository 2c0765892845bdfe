import { GeneratedForm } from '@/components/fields/generated-form';
import { PlainPart, RowsPart } from '@/components/fields/generated-part';
import type { GeneratedPartProps } from '@/components/fields/generated-props';
import { listOf } from '@/components/fields/json-guards';
import { type PartViews, PartViewsProvider } from '@/components/fields/part-views';
import { useSection } from '@/components/fields/section-context';
import type { Column, Shape } from '@/plan/codecs/codec';
import { memberObjects, memberText } from '@/plan/json-view';
import type { JsonObject } from '@/plan/value';
import { readVerdict, type Verdict } from './compute/verdict';
import { ConstitutionPrinciples } from './form-principles';
import { judgedPrinciples } from './principles';

const views: PartViews = { principles: PrincipleTable, items: PrincipleList };

/** The constitution's principles as this plan meets them. */
export function ConstitutionForm() {
  return (
    <div className="grid min-w-0 gap-6">
      <ConstitutionPrinciples />
      <PartViewsProvider views={views}>
        <GeneratedForm />
      </PartViewsProvider>
    </div>
  );
}

function PrincipleTable(props: GeneratedPartProps) {
  const { section } = useSection();
  if (listOf(props.value).length === 0 && judgedPrinciples(section.value).length > 0) return null;
  return (
    <RowsPart {...props} shape={withVerdicts(props.shape, section.value)} rowWord="principle" />
  );
}

/** A list is drawn where the plan has one; new principles go to the table. */
function PrincipleList(props: GeneratedPartProps) {
  return listOf(props.value).length === 0 ? null : <PlainPart {...props} />;
}

const words: readonly (readonly [Verdict, string])[] = [
  ['pass', 'PASS'],
  ['open', 'OPEN'],
  ['violation', 'VIOLATION'],
  ['not-applicable', 'N/A'],
];
/** A verdict with its reason in the same cell is no choice from a list. */
const longest = 24;

/** The verdicts to choose from: the plan's own words, and one for each verdict that they lack. */
function withVerdicts(shape: Shape, value: JsonObject): Shape {
  if (shape.type !== 'rows') return shape;
  const own = memberObjects(value, 'principles').map((row) => memberText(row, 'verdict'));
  if (own.some((text) => text.length > longest)) return shape;
  const said = new Set(own.map(readVerdict));
  const more = words.filter(([verdict]) => !said.has(verdict)).map(([, word]) => word);
  const options = [...new Set([...own.filter((text) => text !== ''), ...more])];
  const choice = (column: Column): Column =>
    column.key === 'verdict'
      ? { ...column, kind: { ...column.kind, name: 'oneOf', options, problem: () => undefined } }
      : column;
  return { ...shape, columns: shape.columns.map(choice) };
}

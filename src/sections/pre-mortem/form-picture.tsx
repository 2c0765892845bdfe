import { Coverage } from '@/components/charts/coverage';
import { RiskMap } from '@/components/charts/risk-map';
import { useSection } from '@/components/fields/section-context';
import { useSectionEdit } from '@/components/fields/use-section-edit';
import { memberText } from '@/plan/json-view';
import type { JsonObject } from '@/plan/value';
import { categories, coveredCategories } from './compute/categories';
import { setRisk } from './operations';
import { failureRows, isFilledRow, readScenarios } from './scenario';

/** The checks ask for these two (SR-PLAN-16). */
const required = new Set(['Technical', 'Integration']);

/** Every scenario in its cell of probability and impact, and which categories have one. */
export function RiskPicture() {
  const { section, ids, openItem } = useSection();
  const edit = useSectionEdit();
  const { value } = section;
  const items = readScenarios(value)
    .filter(({ row }) => row !== null)
    .map(({ id, mode, probability, impact, risk }) => {
      const href = ids.hrefOf?.(id);
      return {
        id,
        title: mode,
        probability: risk.probability ?? probability,
        impact: risk.impact ?? impact,
        ...(href === undefined ? {} : { href }),
      };
    });
  return (
    <div className="grid min-w-0 gap-4">
      <RiskMap
        label="Probability by impact"
        items={items}
        onOpen={openItem}
        onMove={(id, probability, impact) =>
          edit(setRisk(value, id, { probability, impact }), {
            label: `Move ${id}`,
            group: `risk ${id}`,
          })
        }
      />
      <Coverage label="Categories" categories={coverageOf(value)} />
    </div>
  );
}

function coverageOf(value: JsonObject) {
  const filled = failureRows(value).filter(isFilledRow);
  return categories.map((name) => ({
    name,
    count: filled.filter((row) => coveredCategories([memberText(row, 'category')]).has(name))
      .length,
    required: required.has(name),
  }));
}

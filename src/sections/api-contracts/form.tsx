import { GeneratedForm } from '@/components/fields/generated-form';
import { RowsPart } from '@/components/fields/generated-part';
import type { GeneratedPartProps } from '@/components/fields/generated-props';
import { type PartViews, PartViewsProvider } from '@/components/fields/part-views';
import { useSection } from '@/components/fields/section-context';
import type { JsonObject } from '@/plan/value';
import { openApi } from './compute/openapi';
import { endpointRows } from './endpoint-rows';
import { Proposals } from './form-proposals';

const views: PartViews = { contracts: ContractTable, 'endpoints/rows': EndpointTable };

/** The contracts, and the endpoints that they hold. */
export function ContractsForm() {
  return (
    <PartViewsProvider views={views}>
      <GeneratedForm />
    </PartViewsProvider>
  );
}

function ContractTable(props: GeneratedPartProps) {
  return <RowsPart {...props} rowWord="contract" />;
}

/** One row for each operation; those that the requirements ask for are proposed. */
function EndpointTable(props: GeneratedPartProps) {
  const { section } = useSection();
  return (
    <div className="grid min-w-0 gap-3">
      <RowsPart {...props} rowWord="endpoint" bare invalid={wrongCells(section.value)} />
      <Proposals />
    </div>
  );
}

/** What keeps a row from being an operation, at the cell that it is about. */
function wrongCells(value: JsonObject): readonly Readonly<Record<string, string>>[] {
  const rows = endpointRows(value);
  const { skipped } = openApi('', rows);
  return rows.map((row, index) => {
    const reason = skipped.find((other) => other.row === index)?.reason;
    const blank = row.method === '' && row.path === '';
    if (reason === undefined || blank || reason.endsWith('template’s')) return {};
    return reason.endsWith('HTTP method') ? { method: reason } : { path: reason };
  });
}

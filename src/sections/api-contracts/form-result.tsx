import { useDeferredValue } from 'react';
import { useSection, useSurroundings } from '@/components/fields/section-context';
import { ScrollArea } from '@/components/ui/scroll-area';
import { type Contract, contractOf } from './contract';
import { endpointRows } from './endpoint-rows';

/** The OpenAPI document that the endpoints make, and what keeps it from being whole. */
export function ContractResult() {
  const { section } = useSection();
  const value = useDeferredValue(section.value);
  const { plan, folder } = useSurroundings((surroundings) => surroundings);
  const contract = contractOf(value, plan.title, folder.text);
  if (contract === undefined) return null;
  const { path, text, skipped, extra } = contract;
  const rows = endpointRows(value);
  const wrong = skipped.filter(({ row }) => rows[row]?.method !== '' || rows[row]?.path !== '');
  return (
    <section aria-label="OpenAPI document" className="grid min-w-0 gap-2">
      <h2 className="font-semibold text-muted-foreground text-xs/4">OpenAPI document</h2>
      <p>
        <code className="font-mono text-[13px]/5 [overflow-wrap:anywhere]">{path}</code>
      </p>
      <p className="text-muted-foreground">{stateOf(contract)}</p>
      {wrong.length > 0 && (
        <Remarks
          title="Rows that are no endpoint"
          lines={wrong.map(
            ({ row, reason }) => `${rows[row]?.path || `Row ${row + 1}`}: ${reason}`,
          )}
        />
      )}
      {extra.length > 0 && <Remarks title="In the file, not in the table" lines={extra} />}
      {text !== undefined && (
        <details className="min-w-0">
          <summary className="cursor-default text-primary">Show it</summary>
          <ScrollArea label={path} className="mt-2 max-h-[50dvh] rounded-lg border border-border">
            <pre className="w-max p-3 font-mono text-xs/5">{text}</pre>
          </ScrollArea>
        </details>
      )}
    </section>
  );
}

function stateOf({ kept, there, operations }: Contract): string {
  const count = operations === 1 ? 'One endpoint' : `${operations} endpoints`;
  if (kept !== undefined)
    return `${kept}: ${there ? 'the file stays as it is' : 'none is written'}.`;
  return there
    ? `${count}. On export the file follows the table; what else it holds stays.`
    : `${count}. Written into the folder on export.`;
}

function Remarks({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <p className="text-xs/4">{title}</p>
      <ul className="grid list-none gap-0.5 p-0 text-muted-foreground text-xs/4 [overflow-wrap:anywhere]">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

import { FigureTable } from '@/components/charts/figure-table';
import { useSection } from '@/components/fields/section-context';
import { ResultBlock } from '@/components/ui/result-block';
import { addressSpaces, printShare } from './compute/address-space';
import { hasState, messagesOf, networkOf, stateOf } from './infrastructure';

/** How full the networks are, and what is said of the state. */
export function InfrastructureResult() {
  const { section } = useSection();
  const { value } = section;
  const network = networkOf(value);
  const { spaces } = addressSpaces(network);
  const messages = messagesOf(network);
  const { local, missing } = stateOf(value);
  return (
    <>
      {spaces.length > 0 && (
        <ResultBlock title="Networks">
          <FigureTable
            caption="Free addresses by network"
            columns={[
              { key: 'network', header: 'Network' },
              { key: 'subnets', header: 'Subnets', numeric: true },
              { key: 'free', header: 'Free', numeric: true },
            ]}
            rows={spaces.map(({ cidr, blocks, free }) => ({
              key: cidr.text,
              cells: [cidr.text, String(blocks.length), printShare(free)],
            }))}
          />
          {messages.length > 0 && (
            <ul className="grid gap-1 pl-0 text-fail text-xs/4">
              {messages.map((message) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          )}
        </ResultBlock>
      )}
      {hasState(value) && (
        <ResultBlock title="State">
          <p className="text-sm/5">
            {missing.length === 0
              ? 'Backend, locking, encryption and backup are said.'
              : `Not said yet: ${missing.join(', ')}.`}
          </p>
          {local.length > 0 && (
            <p className="text-fail text-xs/4">Production state is kept locally.</p>
          )}
        </ResultBlock>
      )}
    </>
  );
}

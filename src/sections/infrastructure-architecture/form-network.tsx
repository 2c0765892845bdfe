import { AddressBar } from '@/components/charts/address-bar';
import { FigureTable } from '@/components/charts/figure-table';
import { FormHeading } from '@/components/fields/form-heading';
import { PlainPart } from '@/components/fields/generated-part';
import type { GeneratedPartProps } from '@/components/fields/generated-props';
import { useSection } from '@/components/fields/section-context';
import { Basis } from '@/components/ui/result-block';
import { type AddressSpace, addressSpaces, printShare, printSize } from './compute/address-space';
import { firstAddress, lastAddress, printAddress, sizeOf } from './compute/cidr';
import { networkOf } from './infrastructure';

/** The networking text, and the address space that it plans. */
export function NetworkingPart(props: GeneratedPartProps) {
  const { section } = useSection();
  const { spaces, outside } = addressSpaces(networkOf(section.value));
  return (
    <div className="grid min-w-0 gap-4">
      <PlainPart {...props} />
      {spaces.length > 0 && (
        <section aria-label="Address space" className="grid min-w-0 gap-4">
          <FormHeading level={3}>Address space</FormHeading>
          {spaces.map((space) => (
            <Space key={space.cidr.text} space={space} />
          ))}
          {outside.length > 0 && (
            <p className="text-fail text-xs/4">
              In none of the networks: {outside.map(({ cidr }) => cidr.text).join(', ')}
            </p>
          )}
          <Basis>
            Read from the text above. A block counts as a network or a subnet by the words beside
            it, or by the network that it stands in.
          </Basis>
        </section>
      )}
    </div>
  );
}

const columns = [
  { key: 'block', header: 'Block' },
  { key: 'name', header: 'What' },
  { key: 'range', header: 'From and to', spare: true },
  { key: 'size', header: 'Addresses', numeric: true },
  { key: 'share', header: 'Share', numeric: true },
];

function Space({ space: { cidr, name, blocks, free } }: { space: AddressSpace }) {
  const title = [cidr.text, name].filter((text) => text !== '').join(' ');
  return (
    <div className="grid min-w-0 gap-1.5">
      <p className="flex flex-wrap justify-between gap-x-3 tabular-nums">
        <span>
          <span className="font-medium">{cidr.text}</span> {name}
        </span>
        <span className="text-muted-foreground">
          {printSize(sizeOf(cidr))} addresses, {printShare(free)} free
        </span>
      </p>
      <AddressBar
        label={`${title}: ${blocks.length} subnets, ${printShare(free)} free`}
        parts={blocks.map((block) => ({
          ...block,
          key: block.cidr.text,
          name: `${block.cidr.text} ${block.name}`,
        }))}
      />
      {blocks.length > 0 && (
        <FigureTable
          caption={`Subnets of ${title}`}
          columns={columns}
          rows={blocks.map((block) => ({
            key: block.cidr.text,
            cells: [
              block.cidr.text,
              block.name,
              `${printAddress(block.cidr, firstAddress(block.cidr))} – ${printAddress(block.cidr, lastAddress(block.cidr))}`,
              printSize(sizeOf(block.cidr)),
              printShare(block.share),
            ],
            ...(block.wrong ? { tone: 'wrong' as const } : {}),
          }))}
        />
      )}
    </div>
  );
}

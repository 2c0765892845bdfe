import { describe, expect, it } from 'vitest';
import { corpusTexts } from '@/plan/testing/corpus-plans';
import { checkNetwork } from './network';

const messages = (text: string) =>
  checkNetwork(text).problems.map(({ line, message }) => `${line}: ${message}`);

const right = `- VPC: 10.0.0.0/16 in the primary region
- Public Subnets: 10.0.1.0/24 (AZ-a), 10.0.2.0/24 (AZ-b) - for load balancers
- Private Subnets: 10.0.10.0/24 (AZ-a), 10.0.11.0/24 (AZ-b)
- Inbound 443 from 0.0.0.0/0 and from the office, 203.0.113.0/24
- The public subnet 10.0.1.0/24 has the load balancer
- IPv6: VPC 2600:1f13:1::/56, subnet 2600:1f13:1:1::/64`;

describe('a networking text', () => {
  it('that is right has no problem', () => {
    expect(messages(right)).toEqual([]);
    expect(checkNetwork(right).blocks.map(({ cidr, role }) => `${role} ${cidr.text}`)).toEqual([
      'network 10.0.0.0/16',
      'subnet 10.0.1.0/24',
      'subnet 10.0.2.0/24',
      'subnet 10.0.10.0/24',
      'subnet 10.0.11.0/24',
      'any 0.0.0.0/0',
      'other 203.0.113.0/24',
      'subnet 10.0.1.0/24',
      'network 2600:1f13:1::/56',
      'subnet 2600:1f13:1:1::/64',
    ]);
  });

  it.each([
    [
      '10.0.2.0/24 (AZ-b) -',
      '10.0.2.0/33 (AZ-b) -',
      '2: 10.0.2.0/33: /33 is no prefix length, expected 0 to 32',
    ],
    ['10.0.2.0/24', '10.0.256.0/24', '2: 10.0.256.0/24: “10.0.256.0” is no IPv4 address'],
    [
      '10.0.10.0/24',
      '10.1.10.0/24',
      '3: Subnet 10.1.10.0/24 is not inside the network, expected it in 10.0.0.0/16',
    ],
    ['10.0.11.0/24', '10.0.10.128/25', '3: 10.0.10.128/25 overlaps 10.0.10.0/24'],
    [
      '10.0.11.0/24',
      '10.0.11.9/24',
      '3: 10.0.11.9/24 does not start at its own boundary, expected 10.0.11.0/24',
    ],
    ['10.0.2.0/24', '10.0.1.0/24', '2: 10.0.1.0/24 is planned twice, first on line 2'],
  ])('%s as %s is found', (old, now, message) => {
    expect(
      messages(right.replace(old, now).replace('- The public subnet 10.0.1.0/24', '- It')),
    ).toEqual([message]);
  });

  it('as a table or in words after the block is the same', () => {
    const table = `| Block | Use |\n|---|---|\n| 10.0.0.0/16 | VPC |\n| 10.9.1.0/24 | Public subnet |`;
    expect(messages(table)).toEqual([
      '4: Subnet 10.9.1.0/24 is not inside the network, expected it in 10.0.0.0/16',
    ]);
  });

  it('is told by the header of a table where its row does not say it', () => {
    const table = (header: string) =>
      `${header}\n|---|---|---|\n| main | VPC | 10.0.0.0/16 |\n| data-a | main | 10.0.8.0/22 |\n| data-b | main | 10.0.10.0/24 |`;
    const overlap = ['5: 10.0.10.0/24 overlaps 10.0.8.0/22'];
    expect(messages(table('| Subnet | Part of | CIDR |'))).toEqual(overlap);
    expect(messages(table('| Subnet | VPC | CIDR |'))).toEqual(overlap);
    expect(messages(table('| Name | VPC | Subnet CIDR |'))).toEqual(overlap);
  });

  it('is a subnet without a word for it in the table of a network, or stated within one', () => {
    const rows = ['| VPC | 10.0.0.0/16 |', '| app-a | 10.0.8.0/22 |', '| data-a | 10.0.10.0/24 |'];
    const table = ['| Network | Range |', '|---|---|', ...rows, '| app-b | 10.1.0.0/24 |'];
    expect(messages(table.join('\n'))).toEqual([
      '5: 10.0.10.0/24 overlaps 10.0.8.0/22',
      '6: Subnet 10.1.0.0/24 is not inside the network, expected it in 10.0.0.0/16',
    ]);
    const list = [
      '- VPC: 10.0.0.0/16',
      '- Public: 10.0.0.0/24, 10.0.0.128/25',
      '- DNS: 10.0.0.2/32',
    ];
    const rest = [
      '- Partners: 10.2.0.0/24',
      '- Data centre: 10.3.0.0/16',
      'Take 10.0.0.0/25 first',
    ];
    expect(messages([...list, ...rest].join('\n'))).toEqual([
      '2: 10.0.0.128/25 overlaps 10.0.0.0/24',
    ]);
    expect(
      messages('| Name | Range |\n|---|---|\n| a | 10.0.0.0/16 |\n| b | 10.0.1.0/24 |'),
    ).toEqual([]);
  });

  it('lets networks of environments stand side by side, not one in the other', () => {
    expect(messages('- dev VPC: 10.0.0.0/16\n- prod VPC: 10.1.0.0/16')).toEqual([]);
    expect(messages('- dev VPC: 10.0.0.0/16\n- prod VPC: 10.0.128.0/17')).toEqual([
      '2: 10.0.128.0/17 overlaps 10.0.0.0/16',
    ]);
  });

  it('does not judge a block that another replaces', () => {
    const text =
      '- VNet 10.240.0.0/16\n- Subnet: 10.240.1.0/24 → 10.240.0.0/23\n- Subnet DB: 10.240.2.0/24';
    expect(messages(text)).toEqual([]);
  });

  it.each(['released 1.2.3/4', 'at 12:30:15/60', 'see a/b/24', 'half/half'])(
    '%s holds no block',
    (text) => {
      expect(checkNetwork(text)).toEqual({ blocks: [], problems: [] });
    },
  );
});

const plans = corpusTexts('corpus/plans');

it.runIf(plans.length > 0)('in plans of others finds the blocks that a pattern finds', () => {
  for (const { source } of plans) {
    const seen = new Set(
      [...source.matchAll(/(?<![\d.])\d+(?:\.\d+){3}\/\d+(?![\d.])/g)].map(([text]) => text),
    );
    const { blocks } = checkNetwork(source);
    for (const { cidr } of blocks) if (cidr.bits === 32) expect(seen).toContain(cidr.text);
  }
  const wrong = plans.find(({ name }) => name.includes('002-internal-ca'));
  const networking = wrong?.source.split('### Networking')[1]?.split('### Security')[0] ?? '';
  expect(messages(networking).map((message) => message.replace(/^\d+: /, ''))).toEqual([
    '10.240.1.0/23 does not start at its own boundary, expected 10.240.0.0/23',
  ]);
});

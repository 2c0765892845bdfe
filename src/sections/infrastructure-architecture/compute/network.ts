import { blockName } from './block-name';
import {
  type Cidr,
  contains,
  isAligned,
  overlaps,
  printNetwork,
  readCidr,
  sameBlock,
} from './cidr';

/** What the words beside a block say it is. `any` is the whole Internet: `0.0.0.0/0`. */
export type Role = 'network' | 'subnet' | 'any' | 'other';

export interface NetworkBlock {
  readonly cidr: Cidr;
  readonly role: Role;
  /** 1-based line of the text. */
  readonly line: number;
  /** It is stated as a value (`Public subnets: …`, a table's cell), not mentioned in a sentence. */
  readonly stated: boolean;
  /** What the text calls it: `Public subnets, zone a`. */
  readonly name: string;
}

/** A block as its line shows it: where no word says what it is, its neighbours may. */
interface Untold extends Omit<NetworkBlock, 'role'> {
  readonly role: Role | undefined;
  /** The line that heads its table. */
  readonly table: number | undefined;
}

export interface NetworkProblem {
  readonly line: number;
  /** The block it is about, as it is written. */
  readonly about: string;
  readonly message: string;
}

export interface Network {
  readonly blocks: readonly NetworkBlock[];
  readonly problems: readonly NetworkProblem[];
}

const block =
  /(?<![\w.:/])(?:\d{1,3}(?:\.\d{1,3}){3}|(?=[^\s/]*::|(?:[\da-fA-F]+:){7})[\da-fA-F]{0,4}(?::[\da-fA-F]{0,4}){2,8})\/\d{1,3}(?![\w/]|\.\d)/g;
const words =
  /(?<subnet>subnets?|subnetze?)|(?<network>\bvpcs?\b|\bv-?nets?\b|virtual networks?|address space|vpc_cidr)|(?<outside>\bpeer\w*|\bvpn\b|on-?prem\w*|\binbound\b|\boutbound\b|\bingress\b|\begress\b|\ballow\w*|\bdeny\b|\bfrom\b|\bsecurity groups?\b|\bsg\b|\bnsg\b|\broute\b|\bdocker\b|\bpods?\b|\bservices? (?:cidr|range)|\bcorporate|\boffice\b|\bdata cent(?:er|re)s?\b|\bpartner)/gi;
const replaced = /→|⇒|->|=>|\breplaced by\b|\bbecomes\b|\bchanges? to\b/;

/**
 * The address blocks of a networking text, and what is wrong with them: not valid, not on their own
 * boundary, a subnet outside every network, blocks that overlap. Prose mentions and firewall rules are
 * held to their validity alone; a block that another replaces (`a → b`) counts no more.
 */
export function checkNetwork(text: string): Network {
  const problems: NetworkProblem[] = [];
  const found: Untold[] = [];
  const gone: Cidr[] = [];
  let header = '';
  let table: number | undefined;
  for (const [index, source] of text.split('\n').entries()) {
    const line = index + 1;
    table = isRow(source) ? (table ?? line) : undefined;
    header = table === undefined ? '' : header || source;
    const matches = [...source.matchAll(block)];
    for (const [order, match] of matches.entries()) {
      const read = readCidr(match[0]);
      if (!read.ok) {
        problems.push({ line, about: match[0], message: `${match[0]}: ${read.problem}` });
        continue;
      }
      const { cidr } = read;
      const next = matches[order + 1];
      const after = source.slice(match.index + match[0].length, next?.index);
      if (next && replaced.test(after)) {
        gone.push(cidr);
        continue;
      }
      const before = matches[order - 1];
      const from = before ? before.index + before[0].length : 0;
      const lead = source.slice(0, match.index);
      const own = source.slice(from, match.index);
      const role = roleOf(cidr, [own, after, lead, columnName(header, lead), header]);
      found.push({
        cidr,
        role,
        table,
        line,
        stated: isStated(lead),
        name: blockName(source, lead, after),
      });
    }
  }
  const blocks = told(found.filter(({ cidr }) => !gone.some((old) => sameBlock(old, cidr))));
  problems.push(...unaligned(blocks), ...outside(blocks), ...overlapping(blocks));
  return { blocks, problems: problems.toSorted((a, b) => a.line - b.line) };
}

/** What no word names is a subnet where it is stated within a network, or in the table that holds one. */
function told(found: readonly Untold[]): readonly NetworkBlock[] {
  const networks = found.filter(({ role }) => role === 'network');
  const isSubnet = ({ cidr, stated, table }: Untold) =>
    stated &&
    cidr.prefix < cidr.bits &&
    !networks.some((network) => sameBlock(network.cidr, cidr)) &&
    networks.some(
      (network) => contains(network.cidr, cidr) || (table !== undefined && network.table === table),
    );
  return found.map(({ table, ...block }) => ({
    ...block,
    role: block.role ?? (isSubnet({ ...block, table }) ? 'subnet' : 'other'),
  }));
}

function isRow(source: string): boolean {
  return /^\s*\|/.test(source);
}

/** What a table's header says of the column in which its row stands. */
function columnName(header: string, lead: string): string {
  return header.split('|')[lead.split('|').length - 1] ?? '';
}

/** Before it stand only a label or a cell's edge, and other blocks with their notes. */
function isStated(lead: string): boolean {
  const bare = lead.replace(block, '').replace(/\([^()]*\)/g, '');
  return /(?:[:：|=]|^\s*(?:[-*+]|\d+[.)]))[\s`"'*,;&+[]*(?:and\s*)?$/.test(bare);
}

/**
 * The nearest word before a block on its line says what it is, else the first one after it, else one before
 * other blocks, else the header of its column, else that of its table.
 */
function roleOf(
  cidr: Cidr,
  [own, after, line, column, table]: readonly [string, string, string, string, string],
): Role | undefined {
  if (cidr.prefix === 0) return 'any';
  const groups = (
    lastWord(own) ??
    wordAfter(after) ??
    lastWord(line) ??
    lastWord(column) ??
    [...table.matchAll(words)][0]
  )?.groups;
  if (groups?.['subnet']) return 'subnet';
  if (groups?.['network']) return 'network';
  return groups && 'other';
}

function lastWord(text: string) {
  return [...text.matchAll(words)].at(-1);
}

/** A word in brackets right after the block: `10.0.0.0/16 (VPC)`. */
function wordAfter(after: string) {
  const note = /^\s*[(|—–-]\s*([^)|,;]*)/.exec(after)?.[1];
  return note === undefined ? undefined : [...note.matchAll(words)][0];
}

function unaligned(blocks: readonly NetworkBlock[]): NetworkProblem[] {
  const seen: Cidr[] = [];
  return blocks.flatMap(({ cidr, line }) => {
    if (isAligned(cidr) || cidr.prefix === cidr.bits) return [];
    if (seen.some((other) => other.text === cidr.text)) return [];
    seen.push(cidr);
    const message = `${cidr.text} does not start at its own boundary, expected ${printNetwork(cidr)}`;
    return [{ line, about: cidr.text, message }];
  });
}

function outside(blocks: readonly NetworkBlock[]): NetworkProblem[] {
  const networks = blocks.filter(({ role }) => role === 'network').map(({ cidr }) => cidr);
  return distinct(blocks.filter(({ role }) => role === 'subnet')).flatMap(({ cidr, line }) => {
    const own = networks.filter(({ bits }) => bits === cidr.bits);
    if (own.length === 0 || own.some((network) => contains(network, cidr))) return [];
    const names = own.map(({ text }) => text).join(', ');
    const message = `Subnet ${cidr.text} is not inside the network, expected it in ${names}`;
    return [{ line, about: cidr.text, message }];
  });
}

function overlapping(blocks: readonly NetworkBlock[]): NetworkProblem[] {
  const subnets = blocks.filter(({ role }) => role === 'subnet');
  const networks = distinct(blocks.filter(({ role }) => role === 'network'));
  return [...twice(subnets), ...pairs(distinct(subnets)), ...pairs(networks)];
}

/** The same subnet planned twice; its mention in a sentence is none. */
function twice(subnets: readonly NetworkBlock[]): NetworkProblem[] {
  const stated = subnets.filter((subnet) => subnet.stated);
  return stated.flatMap(({ cidr, line }, index) => {
    const first = stated.slice(0, index).find((other) => sameBlock(other.cidr, cidr));
    if (!first) return [];
    const message = `${cidr.text} is planned twice, first on line ${first.line}`;
    return [{ line, about: cidr.text, message }];
  });
}

function pairs(blocks: readonly NetworkBlock[]): NetworkProblem[] {
  return blocks.flatMap(({ cidr, line }, index) =>
    blocks
      .slice(0, index)
      .filter((other) => overlaps(other.cidr, cidr))
      .map((other) => ({
        line,
        about: cidr.text,
        message: `${cidr.text} overlaps ${other.cidr.text}`,
      })),
  );
}

/** Each block once, where it is first stated. */
function distinct(blocks: readonly NetworkBlock[]): readonly NetworkBlock[] {
  return blocks.filter(
    ({ cidr }, index) => blocks.findIndex((other) => sameBlock(other.cidr, cidr)) === index,
  );
}

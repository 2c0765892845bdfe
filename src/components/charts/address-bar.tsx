import { cn } from '../ui/class-names';

type AddressPart = {
  key: string;
  name: string;
  /** Of the whole: 0 to 1. */
  from: number;
  share: number;
  /** In how many other parts it lies: it is drawn below them. */
  depth: number;
  wrong: boolean;
};

type AddressBarProps = {
  /** What is drawn, in words: the picture's text. */
  label: string;
  parts: readonly AddressPart[];
};

/** Height of a lane in px. */
const LANE = 18;

/** An address space from its first address to its last, with the blocks in it. */
export function AddressBar({ label, parts }: AddressBarProps) {
  const lanes = 1 + Math.max(0, ...parts.map(({ depth }) => depth));
  return (
    <div
      role="img"
      aria-label={label}
      className="relative w-full overflow-hidden rounded-[5px] border border-border bg-surface"
      style={{ height: lanes * LANE + 2 }}
    >
      {parts.map(({ key, name, from, share, depth, wrong }) => (
        <span
          key={key}
          title={name}
          className={cn(
            'absolute min-w-[3px] rounded-[3px] border border-background bg-primary forced-colors:bg-[Highlight]',
            wrong && 'bg-fail forced-colors:bg-[Mark]',
          )}
          style={{
            left: `${from * 100}%`,
            width: `${share * 100}%`,
            top: depth * LANE,
            height: LANE,
          }}
        />
      ))}
    </div>
  );
}

import { memo } from 'react';
import { Link } from 'wouter';
import { grids } from '@/components/fields/lazy-grids';
import { cn } from '@/components/ui/class-names';
import { keptBy } from '@/markdown/kept';
import { isHeavy, type PlacedFinding, wrongOf } from '../checks/plan-report';
import { planPath } from '../routes';
import type { OutlineItem, OutlineSection } from './outline';
import { preloadForm } from './section-forms';

/** What every line of the outline shares. */
export const lineStyle =
  'flex min-w-0 items-center gap-2 rounded-md px-2 py-[3px] outline-ring hover:bg-background focus-visible:outline-2 aria-[current=page]:bg-primary-soft aria-[current=page]:font-[550] aria-[current=page]:tracking-[-0.01em] aria-[current=page]:text-primary pointer-coarse:min-h-10';

/** Items from which on only those in view are laid out; that has a price for each. */
const many = 30;
const drawnInView = '*:[contain-intrinsic-size:auto_26px] *:[content-visibility:auto]';

type SectionLinesProps = {
  workspace: string;
  section: OutlineSection;
  findings: readonly PlacedFinding[];
  current: boolean;
  item: string | undefined;
  onGo: (() => void) | undefined;
};

/** A section's line and those of its items. */
export const SectionLines = memo(function SectionLines(props: SectionLinesProps) {
  const { workspace, section, findings, current, item, onGo } = props;
  const wrong = wrongOf(findings);
  const counts = countsOf(wrong);
  const preload = () => {
    preloadForm(section.definition);
    void grids.load();
  };
  return (
    <li onPointerEnter={preload} onFocus={preload}>
      <Link
        href={planPath(workspace, section.id)}
        {...(onGo ? { onClick: onGo } : {})}
        aria-current={current && item === undefined ? 'page' : undefined}
        className={lineStyle}
      >
        <span className="truncate">{section.name}</span>
        <SectionState section={section} wrong={wrong} open={findings.length > wrong.length} />
      </Link>
      {section.items.length > 0 && (
        <ol
          className={cn(
            'grid grid-cols-[minmax(0,1fr)] gap-px pt-px',
            section.items.length > many && drawnInView,
          )}
        >
          {section.items.map((one) => (
            <ItemLine
              key={`${one.part} ${one.index}`}
              href={planPath(workspace, section.id, one.id)}
              item={one}
              {...(counts.get(`${one.part} ${one.index}`) ?? nothing)}
              current={current && item === one.id}
              onGo={onGo}
            />
          ))}
        </ol>
      )}
    </li>
  );
});

interface Count {
  readonly findings: number;
  readonly heavy: boolean;
}

const nothing: Count = { findings: 0, heavy: false };

/** What is found wrong with each item, by its part and its index there. */
const countsOf = keptBy((findings: readonly PlacedFinding[]): ReadonlyMap<string, Count> => {
  const counts = new Map<string, Count>();
  for (const finding of findings) {
    const [part, index] = finding.path?.slice(3) ?? [];
    const item = `${part} ${index}`;
    const { findings: before, heavy } = counts.get(item) ?? nothing;
    counts.set(item, { findings: before + 1, heavy: heavy || isHeavy(finding) });
  }
  return counts;
});

type SectionStateProps = {
  section: OutlineSection;
  wrong: readonly PlacedFinding[];
  open: boolean;
};

function SectionState({ section, wrong, open }: SectionStateProps) {
  const { filled, total } = section.progress;
  if (wrong.length > 0) return <FindingCount count={wrong.length} heavy={wrong.some(isHeavy)} />;
  if (total === 0) return null;
  if (filled === total && !open) {
    return (
      <span className="ml-auto size-3.5 [background:var(--pass-mark)]">
        <span className="sr-only">, complete</span>
      </span>
    );
  }
  return (
    <span className="ml-auto font-normal text-muted-foreground text-xs/4 tabular-nums">
      <span className="sr-only">, filled </span>
      {filled}/{total}
    </span>
  );
}

function FindingCount({ count, heavy }: { count: number; heavy: boolean }) {
  return (
    <span
      className={cn(
        'ml-auto font-normal text-xs/4 tabular-nums',
        heavy ? 'text-fail' : 'text-warn',
      )}
    >
      <span className="sr-only">, findings: </span>
      {count}
    </span>
  );
}

type ItemLineProps = {
  href: string;
  item: OutlineItem;
  findings: number;
  heavy: boolean;
  current: boolean;
  onGo: (() => void) | undefined;
};

const ItemLine = memo(function ItemLine(props: ItemLineProps) {
  const { href, item, findings, heavy, current, onGo } = props;
  return (
    <li>
      <Link
        href={href}
        {...(onGo ? { onClick: onGo } : {})}
        aria-current={current ? 'page' : undefined}
        className={cn(lineStyle, 'pl-6 text-muted-foreground')}
      >
        <span className="truncate">
          {/\D/.test(item.id) ? `${item.id} ` : ''}
          {item.title}
        </span>
        {findings > 0 && <FindingCount count={findings} heavy={heavy} />}
      </Link>
    </li>
  );
});

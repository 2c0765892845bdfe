import { useRef } from 'react';
import { niceTicks, printFigure, scaleTo } from './chart-scale';
import { useWidth } from './use-width';

type ChartPoint = { month: number; value: number };
/** Where something is reached; the number stands beside it in a table. */
type ChartMark = { number: number; month: number; value: number };

type GrowthChartProps = {
  /** What is drawn, in words: the picture's text. */
  label: string;
  points: readonly ChartPoint[];
  marks: readonly ChartMark[];
  /** What the plan expects by itself, drawn as squares. */
  planned: readonly ChartPoint[];
};

const HEIGHT = 220;
const edge = { left: 44, right: 14, top: 18, bottom: 24 };
const small = 'fill-muted-foreground text-[11px] tabular-nums';

/** A curve over months, with what is reached on the way. Its numbers stand in a table beside it. */
export function GrowthChart({ label, points, marks, planned }: GrowthChartProps) {
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root, 640);
  const last = points.at(-1)?.month ?? 1;
  const highest = Math.max(...[...points, ...planned].map(({ value }) => value));
  const ticks = niceTicks(highest, 4);
  const x = scaleTo(last, edge.left, width - edge.right);
  const y = scaleTo(ticks.at(-1) ?? 1, HEIGHT - edge.bottom, edge.top);
  const line = points.map(({ month, value }) => `${round(x(month))},${round(y(value))}`).join(' ');
  return (
    <div ref={root} className="min-w-0">
      <svg role="img" aria-label={label} width={width} height={HEIGHT} className="block max-w-full">
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              x1={edge.left}
              x2={width - edge.right}
              y1={y(tick)}
              y2={y(tick)}
              className="stroke-border"
            />
            <text x={edge.left - 6} y={y(tick) + 4} textAnchor="end" className={small}>
              {printFigure(tick)}
            </text>
          </g>
        ))}
        {monthTicks(last).map((month) => (
          <text
            key={month}
            x={month === last ? width - 2 : x(month)}
            y={HEIGHT - 6}
            textAnchor={month === last ? 'end' : 'middle'}
            className={small}
          >
            {monthName(month, last)}
          </text>
        ))}
        {marks.map(({ number, month, value }) => (
          <line
            key={number}
            x1={x(month)}
            x2={x(month)}
            y1={y(0)}
            y2={y(value)}
            strokeDasharray="2 3"
            className="stroke-muted-foreground"
          />
        ))}
        <polyline points={line} fill="none" strokeWidth={2} className="stroke-primary" />
        {planned.map(({ month, value }) => (
          <rect
            key={month}
            x={x(month) - 4}
            y={y(value) - 4}
            width={8}
            height={8}
            strokeWidth={1.5}
            className="fill-background stroke-foreground"
          />
        ))}
        {marks.map(({ number, month, value }) => (
          <g key={number}>
            <circle
              cx={x(month)}
              cy={y(value)}
              r={4}
              strokeWidth={2}
              className="fill-background stroke-primary"
            />
          </g>
        ))}
        {groupMarks(marks, x).map(({ numbers, month, value }) => (
          <text
            key={numbers}
            x={x(month) - 6}
            y={y(value) - 8}
            textAnchor={month === 0 ? 'start' : 'middle'}
            className="fill-foreground font-medium text-[11px]"
          >
            {numbers}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** In px: numbers that stand nearer to each other cannot be read apart. */
const APART = 16;

/** The numbers of marks, those that are reached at about the same time in one. */
export function groupMarks(marks: readonly ChartMark[], x: (month: number) => number) {
  const groups: { numbers: string; month: number; value: number; last: number }[] = [];
  for (const { number, month, value } of marks.toSorted((a, b) => a.month - b.month)) {
    const group = groups.at(-1);
    if (group && x(month) - group.last < APART) {
      group.numbers += `, ${number}`;
      group.last = x(month);
    } else groups.push({ numbers: String(number), month, value, last: x(month) });
  }
  return groups;
}

function monthName(month: number, last: number): string {
  if (month === 0) return 'now';
  return month === last ? `${month} months` : String(month);
}

/** Quarters of the time that is shown. */
function monthTicks(last: number): readonly number[] {
  return [0, 1, 2, 3, 4].map((part) => (part * last) / 4);
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

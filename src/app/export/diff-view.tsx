import { cn } from '@/components/ui/class-names';
import { ScrollArea } from '@/components/ui/scroll-area';

export interface FileDiff {
  readonly path: string;
  readonly added: number;
  readonly removed: number;
  /** Lines of a unified diff, without the two that name the file. */
  readonly lines: readonly string[];
}

/** How many lines of one file's diff are drawn. */
const most = 2000;

/** A unified diff with its lines counted. */
export function readDiff(path: string, text: string): FileDiff {
  const all = text.replace(/\n$/, '').split('\n');
  const lines = all.filter((line, index) => index > 1 || !/^(?:---|\+\+\+) /.test(line));
  const count = (sign: string) => lines.filter((line) => line.startsWith(sign)).length;
  return { path, added: count('+'), removed: count('-'), lines };
}

export function FileDiffView({ diff }: { diff: FileDiff }) {
  const hidden = diff.lines.length - most;
  return (
    <section aria-label={diff.path} className="min-w-0 rounded-lg border border-border">
      <h3 className="flex items-baseline gap-3 border-border border-b bg-surface px-3 py-1.5">
        <span className="min-w-0 truncate font-mono text-xs/5">{diff.path}</span>
        <span className="ml-auto whitespace-nowrap text-xs/5 tabular-nums">
          <span className="text-pass">+{diff.added}</span>{' '}
          <span className="text-fail">−{diff.removed}</span>
        </span>
      </h3>
      <ScrollArea label={`Changes of ${diff.path}`} className="max-h-[50dvh] rounded-b-lg">
        <pre className="w-max min-w-full py-1 font-mono text-xs/5">
          {diff.lines.slice(0, most).map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a diff's lines never move
            <DiffLine key={index} line={line} />
          ))}
        </pre>
        {hidden > 0 && <p className="px-3 py-1 text-muted-foreground">and {hidden} more lines</p>}
      </ScrollArea>
    </section>
  );
}

function DiffLine({ line }: { line: string }) {
  const sign = line.charAt(0);
  return (
    <span
      data-diff={sign}
      className={cn(
        'block px-3',
        sign === '+' && 'bg-[color-mix(in_oklab,var(--pass)_12%,transparent)]',
        sign === '-' && 'bg-fail-soft',
        sign === '@' && 'bg-surface text-muted-foreground',
        sign === '\\' && 'text-muted-foreground',
      )}
    >
      {line.replace(/\r$/, '')}
      {'\n'}
    </span>
  );
}

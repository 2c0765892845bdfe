import { CircleAlert, TriangleAlert, X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/class-names';
import { currentNotices, dismissNotice, type Notice, onNoticesChange } from './notices';

/** How many lines are shown before the rest is counted. */
const most = 8;

/** The problems that wait to be dismissed, above everything else on the page. */
export function NoticeList() {
  const notices = useSyncExternalStore(onNoticesChange, currentNotices);
  if (notices.length === 0) return null;
  return (
    <section
      aria-label="Problems"
      data-passing
      className="grid max-h-[50dvh] shrink-0 overflow-auto"
    >
      {notices.map((notice) => (
        <NoticeRow key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function NoticeRow({ notice }: { notice: Notice }) {
  const failed = notice.tone === 'fail';
  const Icon = failed ? CircleAlert : TriangleAlert;
  const rest = notice.lines.length - most;
  return (
    <div
      role="alert"
      className={cn(
        'flex items-start gap-3 border-border border-b px-3 py-2 [&>svg]:mt-1 [&>svg]:size-4 [&>svg]:shrink-0',
        failed ? 'bg-fail-soft [&>svg]:text-fail' : 'bg-warn-soft [&>svg]:text-warn',
      )}
    >
      <Icon aria-hidden />
      <div className="min-w-0 flex-1 py-0.5">
        <p className="font-medium">{notice.title}</p>
        {notice.lines.slice(0, most).map((line) => (
          <p key={line} className="whitespace-pre-line [overflow-wrap:anywhere]">
            {line}
          </p>
        ))}
        {rest > 0 && <p>and {rest} more</p>}
      </div>
      <Button
        variant="ghost"
        size="icon"
        aria-label="Dismiss"
        onClick={() => dismissNotice(notice.id)}
      >
        <X aria-hidden />
      </Button>
    </div>
  );
}

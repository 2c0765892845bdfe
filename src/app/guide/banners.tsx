import { Lock } from 'lucide-react';
import { memo } from 'react';
import { useReadOnly, useWorkspace } from '../workspace/workspace-context';

/** Why the plan cannot be edited, for as long as it cannot. */
export const Banners = memo(function Banners() {
  const workspace = useWorkspace((state) => state.readOnly);
  const reason = useReadOnly();
  if (reason === undefined) return null;
  return (
    <div
      role="status"
      className="flex shrink-0 items-start gap-2 border-border border-b bg-warn-soft px-3 py-2 [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-warn"
    >
      <Lock aria-hidden />
      <p className="min-w-0 [overflow-wrap:anywhere]">
        <span className="font-medium">Read only: </span>
        {reason}. {workspace === undefined && 'It is exported as it was opened.'}
      </p>
    </div>
  );
});

import { useEffect, useState } from 'react';
import { choicesOf } from '../workspace/plan-choices';
import { useWorkspace } from '../workspace/workspace-context';

const key = 'confirmed by';

/** The name that was typed last to confirm with; kept at each key, before anything is confirmed in it. */
export function useTypedName() {
  const workspace = useWorkspace((state) => state.id);
  const [name, setName] = useState<string>();
  useEffect(() => {
    const show = (kept: unknown) => setName((typed) => typed ?? nameOf(kept));
    choicesOf(workspace).read(key).then(show, reportError);
  }, [workspace]);
  const type = (typed: string) => {
    setName(typed);
    choicesOf(workspace).write(key, typed).catch(reportError);
  };
  return [name, type] as const;
}

function nameOf(kept: unknown): string | undefined {
  return typeof kept === 'string' ? kept : undefined;
}

import { File as FileIcon, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import type { SampleId } from '@/samples';
import { openFound, openSample } from '../opening/open-plan';
import { modifierName } from '../shell/platform';

/** The ways in for a plan that exists. */
export function OpenPanel() {
  const [busy, setBusy] = useState(false);
  const during = (work: () => Promise<void>) => {
    setBusy(true);
    work()
      .finally(() => setBusy(false))
      .catch(() => undefined);
  };
  return (
    <div className="grid justify-items-start gap-3">
      <div className="flex flex-wrap gap-2">
        <Button size="md" disabled={busy} onClick={() => during(() => openFound(pick('file')))}>
          <FileIcon aria-hidden />
          Open file or zip
        </Button>
        <Button size="md" disabled={busy} onClick={() => during(() => openFound(pick('folder')))}>
          <FolderOpen aria-hidden />
          Open folder
        </Button>
      </div>
      <p className="max-w-[48ch] text-muted-foreground">
        Or drop a plan, its folder or a zip anywhere on this page, or paste Markdown with{' '}
        <Kbd>{modifierName()} V</Kbd>. Nothing leaves this browser.
      </p>
      <p className="max-w-[48ch] text-muted-foreground">
        To look around first, open a filled sample: the{' '}
        <SampleLink id="product" busy={busy} open={(id) => during(() => openSample(id))} />,
        laboratory results for the clinicians of three hospitals, or the{' '}
        <SampleLink id="infrastructure" busy={busy} open={(id) => during(() => openSample(id))} />,
        the platform of a tide gauge network.
      </p>
    </div>
  );
}

type SampleLinkProps = { id: SampleId; busy: boolean; open: (id: SampleId) => void };

function SampleLink({ id, busy, open }: SampleLinkProps) {
  return (
    <Button
      variant="link"
      className="h-auto px-0 underline"
      disabled={busy}
      onClick={() => open(id)}
    >
      {id} plan
    </Button>
  );
}

/** The picker's code loads with the click; the browser keeps the click's permission for some seconds. */
async function pick(what: 'file' | 'folder') {
  const { pickFile, pickFolder } = await import('@/transfer/fs-access');
  return what === 'file' ? pickFile() : pickFolder();
}

import { useMemo } from 'react';
import { useSectionActions, useSurroundings } from '@/components/fields/section-context';
import { Button } from '@/components/ui/button';
import { ResultBlock } from '@/components/ui/result-block';
import { filesOf } from './folder-files';

/** What stands beside the plan, to open, and what the forms have from it. */
export function FolderResult() {
  const folder = useSurroundings((surroundings) => surroundings.folder);
  const { files, folders } = useMemo(() => filesOf(folder), [folder]);
  if (!folder.open)
    return (
      <ResultBlock title="In this folder">
        <p className="text-muted-foreground">
          The plan alone. Opened with its folder, it takes requirements from spec.md, tasks from
          tasks.md, principles from the constitution, and keeps full records in adrs/.
        </p>
      </ResultBlock>
    );
  return (
    <ResultBlock title="In this folder">
      <ul className="grid list-none p-0">
        {files.map(({ path, holds }) => (
          <li key={path} className="flex items-baseline justify-between gap-3">
            <OpenFile path={path} name={path.replace(/^(?:\.\.\/)+/, '')} />
            <span className="shrink-0 text-muted-foreground text-xs/4">{holds}</span>
          </li>
        ))}
        {!folder.has('spec.md') && (
          <li className="text-muted-foreground">No spec.md: requirements are not read.</li>
        )}
      </ul>
      {folders.map(({ name, paths }) => (
        <details key={name}>
          <summary className="cursor-default rounded outline-ring focus-visible:outline-2">
            {name} <span className="text-muted-foreground text-xs/4">{paths.length}</span>
          </summary>
          <ul className="grid list-none p-0 pl-4">
            {paths.map((path) => (
              <li key={path} className="flex">
                <OpenFile path={path} name={path.slice(name.length)} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </ResultBlock>
  );
}

function OpenFile({ path, name }: { path: string; name: string }) {
  const { openFile } = useSectionActions();
  return (
    <Button
      variant="link"
      title={`Open ${path}`}
      className="h-6 min-w-0 shrink justify-start px-0 pointer-coarse:min-h-8"
      onClick={() => openFile(path)}
    >
      <span className="truncate">{name}</span>
    </Button>
  );
}

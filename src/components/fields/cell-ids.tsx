import { Plus } from 'lucide-react';
import { Button } from '../ui/button';
import { MenuButton } from '../ui/menu-button';
import { idItems } from './id-items';
import type { IdSource } from './section-context';

type CellIdsProps = { ids: readonly string[]; source: IdSource };

/** The ids of a cell: what each of them is, and what can be done about it. */
export function CellIds({ ids, source }: CellIdsProps) {
  return ids.map((id) =>
    source.isKnown(id) ? (
      <Known key={id} id={id} source={source} />
    ) : (
      source.canCreate?.(id) && (
        <Button
          key={id}
          variant="link"
          className="h-5 w-fit gap-1 px-0 text-xs/4 [&_svg]:size-3"
          onClick={() => source.create?.(id)}
        >
          <Plus aria-hidden /> Create {id}
        </Button>
      )
    ),
  );
}

function Known({ id, source }: { id: string; source: IdSource }) {
  const items = idItems(source, id);
  const title = source.titleOf?.(id);
  const text = (
    <>
      <span className="font-mono">{id}</span>
      {title !== undefined && (
        <span className="min-w-0 max-w-60 truncate text-muted-foreground">{title}</span>
      )}
    </>
  );
  if (items.length === 0)
    return <span className="inline-flex min-w-0 max-w-full gap-1.5">{text}</span>;
  return (
    <MenuButton
      variant="ghost"
      className="h-5 min-w-0 max-w-full gap-1.5 px-1 text-xs/4"
      items={items}
    >
      {text}
    </MenuButton>
  );
}

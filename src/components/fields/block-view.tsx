import type { LeafKind } from '@/plan/kinds';
import type { Path } from '@/plan/operation';
import type { JsonObject } from '@/plan/value';
import { CodeField } from './code-field';
import { FieldsBlock } from './fields-block';
import { listOf, textOf } from './json-guards';
import { ListField, TableBlock } from './lazy-grids';
import { LeafField } from './leaf-field';
import { plainKind } from './plain-kind';

type BlockViewProps = {
  block: JsonObject;
  path: Path;
  label: string;
  known: readonly string[];
};

const proseKind: LeafKind = { ...plainKind, name: 'prose' };

const rawNames: Record<string, string> = {
  comment: 'Comment',
  quote: 'Quote',
  html: 'HTML',
};

/** One block that is read by inference: the editor of what it looks like. */
export function BlockView({ block, path, label, known }: BlockViewProps) {
  const kind = textOf(block['kind']);
  if (kind === 'fields') {
    const fields = listOf(block['fields']);
    return <FieldsBlock path={[...path, 'fields']} fields={fields} known={known} />;
  }
  if (kind === 'table') {
    const columns = listOf(block['columns']);
    return <TableBlock label={label} path={path} columns={columns} rows={listOf(block['rows'])} />;
  }
  if (kind === 'list' || kind === 'tasks') {
    return (
      <ListField
        label={label}
        word="item"
        path={[...path, 'items']}
        items={listOf(block['items'])}
        tasks={kind === 'tasks'}
        ordered={block['ordered'] === true}
        start={typeof block['start'] === 'number' ? block['start'] : undefined}
      />
    );
  }
  const at = [...path, 'text'];
  if (kind === 'fence') {
    return (
      <CodeField label={textOf(block['info']) || 'Code'} path={at} text={textOf(block['text'])} />
    );
  }
  if (kind === 'prose') {
    return (
      <LeafField label={label} kind={proseKind} path={at} value={block['text']} bare spare="item" />
    );
  }
  return <RawBlock path={at} what={textOf(block['what'])} block={block} />;
}

function RawBlock({ path, what, block }: { path: Path; what: string; block: JsonObject }) {
  if (what === 'rule') return <hr className="my-1 border-border border-t" />;
  const name = rawNames[what] ?? 'Markdown';
  const field = (
    <CodeField
      bare
      label={name}
      path={path}
      text={textOf(block['text'])}
      wrap
      className="min-h-0"
    />
  );
  if (what !== 'comment') return field;
  return (
    <details className="text-muted-foreground text-xs/5">
      <summary className="w-fit cursor-default rounded outline-ring focus-visible:outline-2">
        Comment
      </summary>
      <div className="mt-1 text-foreground">{field}</div>
    </details>
  );
}

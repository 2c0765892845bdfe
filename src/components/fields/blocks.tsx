import { memo } from 'react';
import type { Path } from '@/plan/operation';
import type { Json, JsonObject } from '@/plan/value';
import { BlockView } from './block-view';
import { deeper, FormHeading, type HeadingLevel } from './form-heading';
import { isObject, listOf, objectOf, textOf } from './json-guards';
import { sameProps } from './same-props';

type BlocksProps = {
  blocks: Json | undefined;
  path: Path;
  heading: string;
  /** Labels that a part of the form writes below: without a value they are not drawn here. */
  known?: readonly string[];
};

/** What no part of the section has claimed, each block with the editor of what it looks like. */
export const Blocks = memo(function Blocks(props: BlocksProps) {
  const { blocks, path, heading, known = [] } = props;
  const all = listOf(blocks).filter(isObject);
  // A rule at the end only parts this from what follows.
  const list = all.slice(0, all.findLastIndex(({ what }) => what !== 'rule') + 1);
  if (list.length === 0) return null;
  return (
    <div className="grid min-w-0 gap-3">
      {list.map((block, index) => {
        const before = caption(list[index - 1], block);
        const label = before ?? heading;
        const shown = caption(block, list[index + 1]) === undefined ? block : withoutLast(block);
        if (shown !== undefined && isAnswered(shown, known)) return null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place
          <div key={index} className="grid min-w-0 gap-1">
            {before !== undefined && <p className="text-muted-foreground text-xs/4">{before}</p>}
            {shown !== undefined && (
              <BlockView
                block={shown}
                path={[...path, String(index)]}
                label={label || 'Text'}
                known={known}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}, sameProps);

/** Labels and nothing else, each of them drawn elsewhere. */
function isAnswered(block: JsonObject, known: readonly string[]): boolean {
  if (block['kind'] !== 'fields') return false;
  return listOf(block['fields']).every((field) => {
    const { label, value } = objectOf(field);
    return value === '' && known.includes(textOf(label));
  });
}

const captioned = new Set(['table', 'list', 'tasks', 'fence']);

/** The label without a value that ends `fields` and so names the block after it. */
function caption(fields: JsonObject | undefined, next: JsonObject | undefined) {
  if (fields?.['kind'] !== 'fields' || !captioned.has(textOf(next?.['kind']))) return undefined;
  const last = objectOf(listOf(fields['fields']).at(-1));
  return last['value'] === '' ? textOf(last['label']) : undefined;
}

function withoutLast(block: JsonObject): JsonObject | undefined {
  const fields = listOf(block['fields']).slice(0, -1);
  return fields.length === 0 ? undefined : { ...block, fields };
}

function depthOf({ level }: JsonObject): number {
  return typeof level === 'number' ? level : 3;
}

type SubsectionsProps = { subsections: Json | undefined; path: Path; level: HeadingLevel };

/** Sub-headings that the section does not know, each with its blocks. */
export const Subsections = memo(function Subsections({
  subsections,
  path,
  level,
}: SubsectionsProps) {
  const all = listOf(subsections).map(objectOf);
  const top = Math.min(...all.map(depthOf));
  return all.map((subsection, index) => {
    const { heading, blocks } = subsection;
    const own = depthOf(subsection) > top ? deeper(level) : level;
    return (
      <section
        // biome-ignore lint/suspicious/noArrayIndexKey: real plans repeat headings
        key={index}
        aria-label={textOf(heading)}
        className="mt-5 grid min-w-0 gap-2 [contain-intrinsic-size:auto_280px] [content-visibility:auto]"
      >
        <FormHeading level={own}>{textOf(heading)}</FormHeading>
        <Blocks
          blocks={blocks}
          path={[...path, String(index), 'blocks']}
          heading={textOf(heading)}
        />
      </section>
    );
  });
}, sameProps);

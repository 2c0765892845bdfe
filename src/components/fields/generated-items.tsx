import { Trash2 } from 'lucide-react';
import type { Part, Shape } from '@/plan/codecs/codec';
import type { Json } from '@/plan/value';
import { EditButton } from '../ui/edit-button';
import { AddButton } from './add-button';
import { focusSoon } from './focus-path';
import { deeper, FormHeading } from './form-heading';
import type { GeneratedPartProps } from './generated-props';
import { listOf, objectOf, textOf } from './json-guards';
import { memberPlace } from './place-lookup';
import { plainKind } from './plain-kind';
import { useSectionActions } from './section-context';

type GeneratedItemsProps = Omit<GeneratedPartProps, 'shape'> & {
  shape: Extract<Shape, { type: 'each' }>;
};

/** Repeated sub-headings, each with its parts. */
export function GeneratedItems(props: GeneratedItemsProps) {
  const { shape, value, place, path, level, objectForm: ObjectForm } = props;
  const { edit, nextId } = useSectionActions();
  const items = listOf(value);
  const parts = itemParts(shape.item);
  const add = () => {
    const id = nextId(shape.prefix);
    const index = items.length;
    const problem = edit([{ type: 'insert', path, index, value: { id, title: '' } }], {
      label: `Add ${id}`,
    });
    if (problem === undefined) focusSoon([...path, String(index)]);
  };
  return (
    <div className="grid min-w-0 gap-6">
      {items.map((item, index) => (
        <section key={keyOf(item, index)} aria-label={nameOf(item)} className="grid gap-2">
          <FormHeading
            level={level}
            action={
              <EditButton
                variant="ghost"
                size="icon"
                aria-label={`Delete ${nameOf(item)}`}
                onClick={() =>
                  edit([{ type: 'remove', path, index }], {
                    label: `Delete ${nameOf(item)}`,
                    notice: `Deleted ${nameOf(item)}`,
                  })
                }
              >
                <Trash2 aria-hidden />
              </EditButton>
            }
          >
            {nameOf(item)}
          </FormHeading>
          <ObjectForm
            parts={parts}
            value={item}
            place={memberPlace(place, String(index))}
            path={[...path, String(index)]}
            level={deeper(level)}
            heading={nameOf(item)}
          />
        </section>
      ))}
      <AddButton onAdd={add}>Add {shape.prefix}</AddButton>
    </div>
  );
}

function nameOf(item: Json): string {
  const { id, title } = objectOf(item);
  return [textOf(id), textOf(title)].filter((text) => text !== '').join(': ');
}

function keyOf(item: Json, index: number): string {
  return textOf(objectOf(item)['id']) || String(index);
}

const made = new WeakMap<Shape, readonly Part[]>();

/** An item's parts, led by the title of its heading. */
export function itemParts(item: Shape): readonly Part[] {
  const known = made.get(item);
  if (known) return known;
  const own = item.type === 'object' ? item.parts : [];
  const title: Part = { key: 'title', shape: { type: 'leaf', label: 'Title', kind: plainKind } };
  const parts = [title, ...own];
  made.set(item, parts);
  return parts;
}

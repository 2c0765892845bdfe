import { createElement, memo, type ReactNode, useState } from 'react';
import type { Shape } from '@/plan/codecs/codec';
import type { Path } from '@/plan/operation';
import type { Json } from '@/plan/value';
import { AbsentPart } from './absent-part';
import { AddButton } from './add-button';
import { CodeField } from './code-field';
import { focusSoon } from './focus-path';
import { deeper, FormHeading } from './form-heading';
import { GeneratedItems } from './generated-items';
import type { GeneratedPartProps } from './generated-props';
import { itemWord } from './item-word';
import { listOf, textOf } from './json-guards';
import { GridField, ListField, MatrixField, NamedField, RowsField } from './lazy-grids';
import { usePartView } from './part-views';
import { isAbsent, presentColumns } from './place-lookup';
import type { RowsFieldProps } from './rows-field';
import { samePieces } from './same-props';

/** A part with a row, or many, of its own: table, list, fence, group; or the section's own view of it. */
export const GeneratedPart = memo(function GeneratedPart(props: GeneratedPartProps) {
  return createElement(usePartView(props.path) ?? PlainPart, props);
}, samePieces);

/** A part as its shape alone says. */
export function PlainPart(props: GeneratedPartProps) {
  const { shape, value, place, path, level, heading, bare, objectForm: ObjectForm } = props;
  switch (shape.type) {
    case 'object':
      if (isAbsent(place)) {
        return (
          <AbsentPart
            label={shape.label}
            path={path}
            operations={[{ type: 'set', path, value: {} }]}
          />
        );
      }
      return (
        <section aria-label={shape.label} className="mt-2 grid min-w-0 gap-2">
          <FormHeading level={level}>{shape.label}</FormHeading>
          <ObjectForm
            parts={shape.parts}
            value={value}
            place={place}
            path={path}
            level={deeper(level)}
            heading={shape.label}
          />
        </section>
      );
    case 'rows':
      return <RowsPart shape={shape} value={value} place={place} path={path} bare={bare} />;
    case 'list': {
      const List = shape.item === 'field' ? NamedField : ListField;
      return (
        <Labelled shape={shape} bare={bare}>
          <List
            label={shape.label}
            word={shape.word ?? itemWord(shape.label, 'item')}
            path={path}
            items={listOf(value)}
            tasks={shape.item === 'task'}
            ordered={shape.ordered ?? false}
          />
        </Labelled>
      );
    }
    case 'tree':
      return (
        <FencePart
          label={shape.label}
          path={path}
          text={textOf(value)}
          absent={isAbsent(place)}
          bare={shape.label === heading}
        />
      );
    case 'matrix':
      return (
        <Labelled shape={shape} bare={bare}>
          <MatrixField label={shape.label} path={path} value={value} />
        </Labelled>
      );
    case 'grid':
      if (isAbsent(place)) {
        return (
          <AbsentPart
            label={`${shape.label.toLowerCase()} table`}
            path={path}
            operations={[{ type: 'set', path, value: blankGrid(shape.start) }]}
          />
        );
      }
      return (
        <Labelled shape={shape} bare={bare}>
          <GridField
            label={shape.label}
            row={shape.row}
            column={shape.column}
            path={path}
            value={value}
          />
        </Labelled>
      );
    case 'each':
      return <GeneratedItems {...props} shape={shape} />;
    case 'leaf':
      return null;
  }
}

function blankGrid(columns: readonly string[]): Json {
  return { columns, rows: [{ name: '', cells: columns.map(() => '') }] };
}

type LabelledProps = {
  shape: { readonly label: string; readonly help?: string };
  bare: boolean | undefined;
  children: ReactNode;
};

/** What a part is called, unless the heading above says so, and what belongs in it. */
function Labelled({ shape: { label, help }, bare = false, children }: LabelledProps) {
  return (
    <div className="grid min-w-0 gap-1">
      {!bare && <p className="text-muted-foreground text-xs/4">{label}</p>}
      {help !== undefined && <p className="max-w-[64ch] text-muted-foreground text-xs/4">{help}</p>}
      {children}
    </div>
  );
}

type RowsPartProps = Pick<GeneratedPartProps, 'value' | 'place' | 'path'> &
  Pick<RowsFieldProps, 'follows' | 'invalid' | 'live' | 'widths' | 'rowWord' | 'rowItems'> & {
    shape: Shape;
    bare?: boolean | undefined;
    /** What belongs in it, where its shape does not say so. */
    help?: string;
  };

/** A table, or the button that writes it; the section's own view of it may say more of its cells. */
export function RowsPart(props: RowsPartProps) {
  const { shape, value, place, path, bare, help, ...more } = props;
  if (shape.type !== 'rows') return null;
  if (isAbsent(place)) {
    const blank = Object.fromEntries(shape.columns.map(({ key, kind }) => [key, kind.get('')]));
    return (
      <AbsentPart
        label={`${shape.label.toLowerCase()} table`}
        path={path}
        operations={[{ type: 'insert', path, index: 0, value: blank }]}
      />
    );
  }
  return (
    <Labelled shape={help === undefined ? shape : { ...shape, help }} bare={bare}>
      <RowsField
        rowWord={itemWord(shape.label, 'row')}
        {...more}
        label={shape.label}
        path={path}
        columns={shape.columns}
        rows={listOf(value)}
        present={presentColumns(place)}
      />
    </Labelled>
  );
}

type FencePartProps = {
  label: string;
  path: Path;
  text: string;
  absent: boolean;
  bare?: boolean;
};

export function FencePart({ label, path, text, absent, bare = false }: FencePartProps) {
  const [asked, setAsked] = useState(false);
  const ask = () => {
    setAsked(true);
    focusSoon(path);
  };
  if (absent && !asked && text === '') {
    return (
      <div>
        <AddButton onAdd={ask}>Add {label.toLowerCase()}</AddButton>
      </div>
    );
  }
  return <CodeField label={label} path={path} text={text} absent={absent} bare={bare} />;
}

import { type ComponentType, createContext, type ReactNode, use } from 'react';
import type { Path } from '@/plan/operation';
import type { GeneratedPartProps } from './generated-props';

/** Views of a section's own by where their part stands in its value, as `objectives/rows`. */
export type PartViews = { readonly [place: string]: ComponentType<GeneratedPartProps> };

/** What a section has to say of single values, by where they stand in its value: `state/backend`. */
type FieldNotes = { readonly [place: string]: string };

const Views = createContext<PartViews>({});
const Notes = createContext<FieldNotes>({});

type PartViewsProviderProps = { views: PartViews; notes?: FieldNotes; children: ReactNode };

const noNotes: FieldNotes = {};

/** The generated form below with some parts drawn by views of the section's own. */
export function PartViewsProvider({ views, notes = noNotes, children }: PartViewsProviderProps) {
  return (
    <Views value={views}>
      <Notes value={notes}>{children}</Notes>
    </Views>
  );
}

/** A path goes through `sections`, the section's id and `value`; the rest is the place in the value. */
const ROOT = 3;

export function usePartView(path: Path): ComponentType<GeneratedPartProps> | undefined {
  return use(Views)[path.slice(ROOT).join('/')];
}

export function useFieldNote(path: Path): string | undefined {
  return use(Notes)[path.slice(ROOT).join('/')];
}

import type { Codec, Parts } from './codecs/codec';
import type { Operation } from './operation';
import type { JsonObject } from './value';

export type TemplateId = 'product' | 'infrastructure' | 'core';

/** The values of a plan's sections, by id. */
export type PlanValues = { readonly [section: string]: JsonObject | undefined };

/**
 * One section of the templates: what it is called, what stands in it, what is calculated and
 * checked. Everything that the product knows of a section is here and in its folder.
 */
export interface SectionDefinition {
  readonly id: string;
  /** The short name in the outline. */
  readonly name: string;
  /** The first is canonical, the rest are other names it goes by. */
  readonly headings: readonly string[];
  /** The templates that have this section. */
  readonly templates: readonly TemplateId[];
  /** Its heading is a common word: it counts only where sections start, not as a sub-heading. */
  readonly common?: boolean;
  readonly parts: Parts;
  readonly help: string;
  /**
   * The computed text that follows from an edit: given the section's value before and after, the
   * operations (pointers relative to the section's value) that bring up to date what depends on
   * inputs that changed. Items that are the same object in both have not changed.
   */
  readonly derive?: (
    before: JsonObject,
    after: JsonObject,
    plan: { readonly before: PlanValues; readonly after: PlanValues },
  ) => readonly Operation[];
  /** Ids of other sections that `derive` looks at: it runs when one of them changes, too. */
  readonly reads?: readonly string[];
}

export type { Codec, Parts };

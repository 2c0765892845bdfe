import type { MarkdownDocument } from '@/markdown/document';
import type { Piece } from '@/markdown/outline';
import type { Place } from './place';
import type { SectionDefinition, TemplateId } from './section';
import type { JsonObject } from './value';

/** One section of a plan: a known one, or one that is read by inference. */
export interface PlanSection {
  /** Unique in the plan: the definition's id, else the heading's slug; repeated ones get `-2`. */
  readonly id: string;
  readonly definition: SectionDefinition | undefined;
  readonly heading: string;
  readonly level: number;
  readonly pieces: readonly Piece[];
  readonly value: JsonObject;
  readonly place: Place;
}

/** A plan as it is read from its text. Parts that an edit did not touch stay the same objects. */
export interface Plan {
  readonly document: MarkdownDocument;
  readonly title: string;
  readonly template: TemplateId | 'custom';
  readonly sections: readonly PlanSection[];
}

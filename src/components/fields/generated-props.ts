import type { ComponentType } from 'react';
import type { Part, Shape } from '@/plan/codecs/codec';
import type { Path } from '@/plan/operation';
import type { Place } from '@/plan/place';
import type { Json } from '@/plan/value';
import type { HeadingLevel } from './form-heading';

export type GeneratedObjectProps = {
  parts: readonly Part[];
  value: Json | undefined;
  place: Place | undefined;
  path: Path;
  level: HeadingLevel;
  /** What the object is called, for what has no name of its own. */
  heading: string;
};

export type GeneratedPartProps = {
  shape: Shape;
  value: Json | undefined;
  place: Place | undefined;
  path: Path;
  level: HeadingLevel;
  /** What stands above: a label that says the same is left out. */
  heading?: string;
  /** The heading right above says what this is. */
  bare?: boolean | undefined;
  /** Draws an object inside this part. */
  objectForm: ComponentType<GeneratedObjectProps>;
};

export interface SampleFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** A whole, filled plan folder to try things on. */
export interface Sample {
  readonly root: string;
  readonly files: readonly SampleFile[];
}

/** The plan as it was seen last, drawn by src/boot before the app is there. */
export interface Still {
  readonly element: HTMLElement;
  /** What was clicked and has not answered yet, in that order. */
  readonly clicked: readonly Element[];
  /** The app's shortcut that was pressed last and has not answered yet. */
  readonly pressed: KeyboardEvent | undefined;
  /** Whether an input method is at work in it. */
  readonly composing: boolean;
}

declare global {
  interface Window {
    /** Undefined where the plan has changed since, or was never seen; where it is not, it has been painted. */
    planwrightStill?: Promise<Still | undefined>;
  }
}

/** What src/boot reads, under `stillKey`, among the records of a workspace. */
export interface StillRecord {
  /** Its own: what was typed into it goes into no other, whose fields may be others. */
  readonly id: string;
  /** The revision in storage that it shows. */
  readonly revision: number;
  /** Of the address bar. */
  readonly path: string;
  /** Of the window, in CSS pixels. */
  readonly width: number;
  /** The address of the style sheet, which another build of the app has another of. */
  readonly build: string;
  /** A `StillNode` as JSON. */
  readonly page: string;
}

export const stillKey = 'still';

/** Where src/boot finds the still that was kept last, in `localStorage`. */
export const lastStillKey = 'planwright.still';

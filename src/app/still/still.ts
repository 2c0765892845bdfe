/** The plan as it was seen last, drawn by src/boot before the app is there. */
export interface Still {
  readonly element: HTMLElement;
  /** What was done there beyond typing into fields, in its order; it grows until `over`. */
  readonly done: Deed[];
  /** Whether fields hold what was typed, now or before the page that went before. */
  readonly typedIn: boolean;
  /** Whether an input method is at work in it. */
  readonly composing: boolean;
  /** From its end on the app hears the keys itself. */
  readonly over: AbortController;
  /** Called when something was done. */
  noted?: () => void;
}

/** What is clicked or pressed, or pasted with its text, as the still heard it. */
export type Deed = MouseEvent | KeyboardEvent | (ClipboardEvent & { readonly text: string });

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

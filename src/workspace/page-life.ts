/** What happens to the page that a workspace is open in. */
export interface PageLife {
  /** Calls back when the page is hidden or closed: it may not get another chance to write. */
  readonly onHide: (listener: () => void) => () => void;
  /** Calls back when the page is shown again, or the machine is back on the network. */
  readonly onShow: (listener: () => void) => () => void;
}

/** The life of the page that this runs in; nothing ever happens where there is no page. */
export const ownPage: PageLife = {
  onHide: (listener) =>
    subscribe([
      ['pagehide', listener],
      ['visibilitychange', () => isHidden() && listener()],
    ]),
  onShow: (listener) =>
    subscribe([
      ['pageshow', listener],
      ['focus', listener],
      ['visibilitychange', () => !isHidden() && listener()],
    ]),
};

function isHidden(): boolean {
  return globalThis.document?.visibilityState === 'hidden';
}

function subscribe(listeners: readonly (readonly [string, () => void])[]): () => void {
  // `visibilitychange` is dispatched on the document and bubbles to the window.
  const target = globalThis.window as Window | undefined;
  for (const [name, listener] of listeners) target?.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of listeners) target?.removeEventListener(name, listener);
  };
}

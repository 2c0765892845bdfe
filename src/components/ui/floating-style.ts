/** The surface of everything that floats over the page; the only surfaces with a shadow. */
export const floatingStyle =
  'z-50 rounded-lg border border-border bg-background text-sm/5 text-foreground shadow-popover outline-none';

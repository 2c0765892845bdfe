/** What every bordered control shares, so that inputs, selects and text areas align in a row. */
export const controlStyle = [
  'w-full min-w-0 rounded-md border border-input bg-background px-2.5 py-1.5 text-sm/5 text-foreground',
  'placeholder:text-muted-foreground outline-ring focus-visible:outline-2 focus-visible:-outline-offset-1',
  'disabled:opacity-60 [&[readonly]]:bg-surface aria-invalid:border-fail',
  'pointer-coarse:min-h-11 pointer-coarse:text-base/6',
].join(' ');

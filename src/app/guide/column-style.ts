/** The column that a section, or a view in its place, stands in: wider where tables have the room. */
export const columnStyle =
  '@container mx-auto max-w-[880px] min-[1800px]:max-w-[1040px] min-[2400px]:max-w-[1200px]';

import type { WorkbookSnapshot } from "../sheets/snapshot";

/** The latest year that titles and names of sheets say: the year a pack is for, where nobody says another. */
export function yearWritten({ sheets }: WorkbookSnapshot): number | undefined {
  const years = sheets.flatMap(({ name, values }) =>
    [name, ...(values[0] ?? [])].flatMap((text) => {
      const year = /(?:^|\D)(20\d{2})(?!\d)/.exec(String(text))?.[1];
      return year === undefined ? [] : [Number(year)];
    })
  );
  return years.length > 0 ? Math.max(...years) : undefined;
}

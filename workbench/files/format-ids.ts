/** Parts that count through the differential formats of the styles. */
export const PIVOT_TABLE = /pivotTable\+xml$/;

/** Gives the formats that a part refers to other numbers; a reference to none is taken out. */
export function withFormatIds(xml: string, change: (id: number) => number | undefined): string {
  return xml.replace(/\s(\w*[dD]xfId)="(\d+)"/g, (_, name: string, id: string) => {
    const changed = change(Number(id));
    return changed === undefined ? "" : ` ${name}="${changed}"`;
  });
}

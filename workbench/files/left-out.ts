import type { Beyond } from "../host/model/book-data";

/** Collects what cannot be written again. */
export class LeftOut {
  constructor(
    readonly found: Beyond[] = [],
    private readonly sheet?: string
  ) {}

  /** The same list, for what stands on a sheet. */
  on(sheet: string): LeftOut {
    return new LeftOut(this.found, sheet);
  }

  add(what: string, count = 1): void {
    const { sheet } = this;
    const place = this.found.findIndex((one) => one.what === what && one.sheet === sheet);
    const before = this.found[place];
    if (before) this.found[place] = { ...before, count: before.count + count };
    else this.found.push({ what, count, ...(sheet === undefined ? {} : { sheet }) });
  }
}

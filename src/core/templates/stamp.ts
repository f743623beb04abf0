import * as z from "zod/mini";
import type { SheetSnapshot } from "../sheets/snapshot";
import type { TemplateSheet } from "./template-book";

/** The very hidden sheet that says where a workbook came from. Hidden sheets survive every program. */
export const STAMP_SHEET = "_perf";
const MARK = "PERF-TEMPLATE";

/** Where a workbook came from and whose it is. */
export const stampSchema = z.object({
  /** Id of the template: `self-eval`. */
  template: z.string(),
  /** Version of the template's layout. */
  version: z.number(),
  unit: z.string(),
  unitCode: z.string(),
  year: z.number(),
  /** Name of the scheme it was made with. */
  scheme: z.string(),
  /** Day by which it is to be handed in, yyyy-mm-dd; empty for none. */
  deadline: z.string(),
  /** Names of the sheets with forms, in their order. */
  sheets: z.array(z.string()),
});

export type TemplateStamp = z.infer<typeof stampSchema>;

/** The stamp as a sheet: a mark and one text, which is cut where a cell would be too long. */
export function stampSheet(stamp: TemplateStamp): TemplateSheet {
  const parts = JSON.stringify(stamp).match(/[\s\S]{1,8000}/g) ?? [];
  return {
    name: STAMP_SHEET,
    veryHidden: true,
    widths: [20],
    heights: {},
    cells: [MARK, ...parts].map((value, at) => ({ address: `A${at + 1}`, value, look: "text" })),
    rules: [],
    locked: true,
  };
}

/** Reads the stamp from the sheets of a workbook; undefined where there is none, or it was changed. */
export function readStamp(sheets: readonly SheetSnapshot[]): TemplateStamp | undefined {
  const sheet = sheets.find(({ name }) => name === STAMP_SHEET);
  const [mark, ...parts] = (sheet?.values ?? []).map(([first]) => String(first ?? ""));
  if (mark !== MARK) return undefined;
  try {
    const parsed = stampSchema.safeParse(JSON.parse(parts.join("")));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

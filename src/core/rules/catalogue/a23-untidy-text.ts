import type { Entry, Form, IndicatorColumn } from "../../forms/form";
import { readNumber } from "../../numbers/read-number";
import { filledEntries } from "../form-texts";
import { ALL_FORMS, type Finding, type Rule } from "../rule";
import { tidied } from "../tidy-text";

/** Blanks, marks nobody sees and digits in full width: cleaned without changing what is said. */
export const untidyText: Rule = {
  id: "A23",
  type: "untidy-text",
  severity: "hint",
  kinds: ALL_FORMS,
  basis: "basisSystem",
  check: ({ form }) => {
    let numeric: ReadonlySet<string> | undefined;
    return filledEntries(form).flatMap((entry): Finding[] => {
      if (typeof entry.value !== "string") return [];
      const tidy = tidied(entry.value);
      if (tidy === "") return [];
      const number = DIGIT.test(tidy) ? plainNumber(tidy) : undefined;
      if (number !== undefined && (numeric ??= numericCells(form)).has(entry.cell)) {
        const params = { written: tidy };
        return [
          {
            at: entry,
            message: "numberAsText",
            params,
            fix: [{ at: entry, after: number, as: "number" }],
          },
        ];
      }
      if (tidy === entry.value) return [];
      return [{ at: entry, message: "untidyText", fix: [{ at: entry, after: tidy, as: "text" }] }];
    });
  },
};

/** How a bare figure begins. */
const DIGIT = /^[-+(（]?[\d.]/;
const POINTS: readonly IndicatorColumn[] = ["weight", "score"];

/** Cells that hold a bare figure on every form: amounts and points. */
function numericCells(form: Form): ReadonlySet<string> {
  const cells = new Set<string>();
  const add = (entry: Entry | undefined): void => void (entry && cells.add(entry.cell));
  for (const row of form.money?.rows ?? []) {
    for (const column of ["initial", "annual", "executed", "weight", "score"] as const) {
      add(row.cells[column]);
    }
  }
  for (const { cells: row } of form.indicators) for (const column of POINTS) add(row[column]);
  return cells;
}

/** `215,457.6` typed as text → `215457.6`; undefined for a figure with a unit, a dash or words. */
function plainNumber(text: string): string | undefined {
  const read = readNumber(text);
  return read && read.unit === "" && !read.percent ? String(read.value) : undefined;
}

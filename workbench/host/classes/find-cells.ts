import type { Area } from "../../../src/core/sheets/address";
import type { SheetModel } from "../model/book-model";
import { invalidArgument } from "../protocol/host-error";
import { rectangles } from "./cell-groups";
import { intersect } from "./geometry";
import { mayWrite } from "./protection-rules";
import { asBoolean, asEnum, asRecord, asText, optional } from "./wire-arguments";
import { wildcardPattern } from "./wildcards";

interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

function readCriteria(value: unknown): Criteria {
  const given = value === null || value === undefined ? {} : asRecord(value, "criteria");
  const direction = optional(
    given["searchDirection"],
    (one) => asEnum(one, ["Forward", "Backwards"] as const, "searchDirection"),
    "searchDirection"
  );
  return {
    completeMatch: optional(given["completeMatch"], asBoolean, "completeMatch") ?? false,
    matchCase: optional(given["matchCase"], asBoolean, "matchCase") ?? false,
    backwards: direction === "Backwards",
  };
}

/** What a cell shows, or its formula. */
function tester(
  sheet: SheetModel,
  area: Area,
  text: unknown,
  criteria: Criteria
): (row: number, column: number) => boolean {
  const wanted = asText(text, "text");
  if (wanted === "") throw invalidArgument("text");
  const pattern = wildcardPattern(wanted, {
    whole: criteria.completeMatch,
    matchCase: criteria.matchCase,
  });
  const texts = sheet.texts(area);
  const formulas = sheet.formulas(area);
  return (row, column) => {
    const [down, across] = [row - area.top, column - area.left];
    const content = formulas[down]?.[across] ?? "";
    return (
      pattern.test(texts[down]?.[across] ?? "") || (content !== "" && pattern.test(String(content)))
    );
  };
}

/** The first cell of an area, row by row, that holds a text; undefined when none does. */
export function findCell(
  sheet: SheetModel,
  searched: Area,
  text: unknown,
  options: unknown
): Area | undefined {
  const criteria = readCriteria(options);
  const area = usedPart(sheet, searched);
  if (!area) return undefined;
  const test = tester(sheet, area, text, criteria);
  const found: Area[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (!test(row, column)) continue;
      found.push({ top: row, left: column, bottom: row, right: column });
      if (!criteria.backwards) return found[0];
    }
  }
  return found.at(-1);
}

/** All cells that hold a text, as rectangles. */
export function findCells(
  sheet: SheetModel,
  searched: Area,
  text: unknown,
  options: unknown
): Area[] {
  const area = usedPart(sheet, searched);
  return area ? rectangles(area, tester(sheet, area, text, readCriteria(options))) : [];
}

/** Replaces in contents and formulas; the number of replacements. */
export function replaceInCells(
  sheet: SheetModel,
  searched: Area,
  text: unknown,
  replacement: unknown,
  options: unknown
): number {
  const { completeMatch, matchCase } = readCriteria(options);
  const wanted = asText(text, "text");
  const substitute = asText(replacement, "replacement");
  if (wanted === "") throw invalidArgument("text");
  const area = usedPart(sheet, searched);
  if (!area) return 0;
  const pattern = wildcardPattern(wanted, { whole: completeMatch, matchCase, all: true });
  let count = 0;
  const contents = sheet.formulas(area).map((line) =>
    line.map((content) => {
      const before = String(content);
      if (content === "" || typeof content === "boolean") return null;
      let hits = 0;
      const after = before.replace(pattern, () => {
        hits += 1;
        return substitute;
      });
      count += hits;
      return hits === 0 ? null : after;
    })
  );
  if (count > 0) {
    contents.forEach((line, down) =>
      line.forEach((cell, across) => {
        if (cell === null) return;
        const [top, left] = [area.top + down, area.left + across];
        mayWrite(sheet, { top, left, bottom: top, right: left });
      })
    );
    sheet.write(area, contents);
  }
  return count;
}

function usedPart(sheet: SheetModel, area: Area): Area | undefined {
  const used = sheet.usedArea(true);
  return used && intersect(area, used);
}

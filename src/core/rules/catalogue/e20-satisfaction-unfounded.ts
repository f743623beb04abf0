import type { IndicatorColumn } from "../../forms/form";
import { isUnfilled } from "../cell-content";
import { placeOf } from "../form-facts";
import { isOfBranch } from "../indicator-tree";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";

/** Where a form may say how satisfaction was found out. */
const PLACES: readonly IndicatorColumn[] = [
  "description",
  "evidence",
  "method",
  "dataSource",
  "remark",
];

/**
 * A satisfaction figure says how many were asked and how. Only on forms that have a column for it:
 * the national form has none, and nothing can be asked there.
 */
export const satisfactionUnfounded: Rule = {
  id: "E20",
  type: "satisfaction-unfounded",
  severity: "warning",
  kinds: SELF_EVALUATIONS,
  basis: "basisPractice",
  check({ form, indicators }): Finding[] {
    const place = PLACES.find((column) => form.columns[column] !== undefined);
    if (!place) return [];
    return indicators.flatMap((facts): Finding[] => {
      const { row, actual, placeholder } = facts;
      if (placeholder || actual.value === null || !isOfBranch(row, "satisfaction")) return [];
      const told = [...PLACES, "reason" as const].some((column) => {
        const entry = row.cells[column];
        return !isUnfilled(entry) && ASKED.test(entry?.text ?? "");
      });
      if (told) return [];
      return [{ at: placeOf(facts, place), indicator: row.name, message: "satisfactionUnfounded" }];
    });
  },
};

const ASKED = /问卷|调查|抽样|访谈|电话|回访|样本|\d\s*(?:份|人|户|名)/;

import { readNumber } from "../../numbers/read-number";
import { placeOf } from "../form-facts";
import { perIndicator } from "../per-indicator";
import { WITH_TARGETS, type Rule } from "../rule";

/** A figure with its unit stands where the form says 定性. */
export const figureSaidQualitative: Rule = {
  id: "B22",
  type: "figure-said-qualitative",
  severity: "error",
  kinds: WITH_TARGETS,
  basis: "basisPractice",
  check: perIndicator((facts) => {
    const { row } = facts;
    if (!/定性/.test(row.cells.operator?.text ?? "")) return undefined;
    const read = readNumber(row.cells.target?.text ?? "");
    const unit = read?.unit || row.cells.unit?.text.trim();
    if (!read || !unit || unit === "/" || unit === "—") return undefined;
    return {
      at: placeOf(facts, "operator"),
      indicator: row.name,
      message: "figureSaidQualitative",
      left: row.cells.target?.text ?? "",
    };
  }),
};

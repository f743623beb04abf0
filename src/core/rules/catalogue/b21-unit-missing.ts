import { isBlank } from "../cell-content";
import { placeOf, type FormFacts } from "../form-facts";
import { perIndicator } from "../per-indicator";
import { WITH_TARGETS, type Rule } from "../rule";
import { oncePer } from "../once-per";

/**
 * A figure has its unit: in the column for it, or behind the figure as in the other rows. A form on
 * which hardly any figure has a unit is of a kind that prints none.
 */
export const unitMissing: Rule = {
  id: "B21",
  type: "unit-missing",
  severity: "error",
  kinds: WITH_TARGETS,
  basis: "basisSystem",
  check: perIndicator((facts, form) => {
    const { row, target } = facts;
    if ((target.kind !== "定量" && target.kind !== "区间") || target.unit !== "") return undefined;
    const column = form.form.columns.unit !== undefined;
    if (column ? !isBlank(row.cells.unit) : !printsUnits(form)) return undefined;
    return {
      at: placeOf(facts, column ? "unit" : "target"),
      indicator: row.name,
      message: "unitMissing",
      left: target.text,
    };
  }),
};

const printsUnits = oncePer(({ indicators }: FormFacts): boolean => {
  const figures = indicators.filter(({ target }) => target.kind === "定量");
  return figures.filter(({ target }) => target.unit !== "").length * 2 >= figures.length;
});

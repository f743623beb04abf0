import { isDay } from "../../numbers/days";
import { perRecord, placeIn } from "../register-facts";
import type { RegisterRule } from "../rule";

/** Ex-ante evaluations are done before the budget is drawn up; when that begins a scheme says. */
export const evaluatedTooLate: RegisterRule = {
  id: "F09",
  type: "evaluated-too-late",
  severity: "warning",
  registers: ["register:ex-ante"],
  basis: "basisScheme",
  needs: ["budgetStart"],
  check: perRecord((record, table, { scheme }) => {
    const { reportedOn } = record.values;
    const start = scheme.exAnte.budgetStartsOn;
    if (!isDay(reportedOn) || !isDay(start) || reportedOn <= start) return undefined;
    return {
      at: placeIn(table, record, "reportedOn"),
      message: "evaluatedTooLate",
      params: { date: reportedOn, start },
      left: reportedOn,
      right: start,
    };
  }),
};

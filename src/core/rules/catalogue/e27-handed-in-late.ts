import { daysAfter, isDay } from "../../numbers/days";
import { perRecord, placeIn } from "../register-facts";
import type { RegisterRule } from "../rule";

/** A self-evaluation is handed in by the deadline of its batch. */
export const handedInLate: RegisterRule = {
  id: "E27",
  type: "handed-in-late",
  severity: "error",
  registers: ["register:self-evaluation"],
  basis: "basisPractice",
  needs: ["deadline"],
  check: perRecord((record, table) => {
    const { deadline, submittedOn } = record.values;
    if (!isDay(deadline) || !isDay(submittedOn) || submittedOn <= deadline) return undefined;
    return {
      at: placeIn(table, record, "submittedOn"),
      message: "handedInLate",
      params: { deadline, days: daysAfter(deadline, submittedOn) },
      left: submittedOn,
      right: deadline,
    };
  }),
};

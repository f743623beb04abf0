import { daysAfter, isDay } from "../../numbers/days";
import type { RegisterData, RegisterRecord } from "../../registers/read-registers";
import { isEmptyIn, perRecord, placeIn } from "../register-facts";
import type { RegisterRule } from "../rule";

/** Results go back to the unit, and what must be put right is put right in time. */
export const rectificationOverdue: RegisterRule = {
  id: "G08",
  type: "rectification-overdue",
  severity: "warning",
  registers: ["register:evaluation", "register:result-application"],
  basis: "basisPractice",
  needs: ["today"],
  check: perRecord((record, table, { today = "" }) => {
    const { deadline, grade, score } = record.values;
    if (isDay(deadline) && deadline < today && !isDone(record, table)) {
      return {
        at: placeIn(table, record, "rectification", "repliedOn"),
        message: "rectificationOverdue",
        params: { deadline, days: daysAfter(deadline, today) },
      };
    }
    // Before there is a result there is nothing to send.
    if (!isEmptyIn(record, "feedbackOn") || (grade ?? score) === undefined) return undefined;
    return { at: placeIn(table, record, "feedbackOn"), message: "feedbackMissing" };
  }),
};

/** Put right, or answered; true as well where the register has no place to say so. */
function isDone({ values, unreadable, cells }: RegisterRecord, { columns }: RegisterData): boolean {
  if (columns.rectification === undefined && columns.repliedOn === undefined) return true;
  if (values.rectification === "已整改" || values.repliedOn !== undefined) return true;
  // Words that are no known state are a person's own; a dash says nothing is to be put right.
  return (
    unreadable.rectification !== undefined ||
    /^[-—–/]+$|^无$/.test(cells.rectification?.text.trim() ?? "")
  );
}

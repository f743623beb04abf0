import { isEmptyIn, nameIn, placeIn, textIn } from "../register-facts";
import type { Finding, RegisterRule } from "../rule";

const WHOLE = /整体(?:支出|绩效)/;

/** What is evaluated says its kind and its money; a whole department is no project. */
export const objectUnclear: RegisterRule = {
  id: "G05",
  type: "object-unclear",
  severity: "warning",
  registers: ["register:evaluation"],
  basis: "basisPractice",
  check: (table) =>
    table.rows.flatMap((record): Finding[] => {
      const project = nameIn(record);
      if (project === "") return [];
      const found: Finding[] = [];
      if (isEmptyIn(record, "objectType")) {
        found.push({
          at: placeIn(table, record, "objectType"),
          project,
          message: "objectTypeMissing",
        });
      } else if (textIn(record, "objectType") === "项目" && WHOLE.test(project)) {
        const at = placeIn(table, record, "objectType");
        found.push({ at, project, message: "wholeAsProject", left: "项目", right: "部门整体" });
      }
      if (isEmptyIn(record, "amount")) {
        found.push({ at: placeIn(table, record, "amount"), project, message: "amountMissing" });
      }
      return found;
    }),
};

import { commissionsOf } from "../commissions";
import { identityOf, placeIn, textIn } from "../register-facts";
import type { Finding, RegisterRule } from "../rule";

/** A unit does not choose who judges it, nor is it judged by itself. */
export const commissionedByEvaluated: RegisterRule = {
  id: "G03",
  type: "commissioned-by-evaluated",
  severity: "error",
  registers: ["register:third-parties", "register:evaluation"],
  basis: "basisPractice",
  needs: ["evaluatedUnits"],
  check: (table, book) =>
    commissionsOf(book).flatMap((one): Finding[] => {
      if (one.table !== table || one.kind !== "evaluate" || one.unit === "") return [];
      const { record } = one;
      const project = identityOf(record).name;
      const params = { unit: textIn(record, "unit") || textIn(record, "client") };
      if (one.agency === one.unit) {
        const at = placeIn(table, record, "thirdParty", "agency");
        return [{ at, project, message: "evaluatesItself", params }];
      }
      if (one.client !== one.unit) return [];
      const at = placeIn(table, record, "client");
      return [{ at, project, message: "commissionedByEvaluated", params }];
    }),
};

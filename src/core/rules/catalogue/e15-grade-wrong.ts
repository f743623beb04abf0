import { numberOf } from "../../scoring/form-execution";
import { gradeFindings } from "../given-grade";
import { givenTotals } from "../given-total";
import { SELF_EVALUATIONS, type Rule } from "../rule";

/** The grade is the one the scheme has for the total. */
export const gradeWrong: Rule = {
  id: "E15",
  type: "grade-wrong",
  severity: "error",
  kinds: SELF_EVALUATIONS,
  basis: "basisScheme",
  check: (facts) =>
    gradeFindings(facts, numberOf(facts.form.total?.score) ?? givenTotals(facts)[0]),
};

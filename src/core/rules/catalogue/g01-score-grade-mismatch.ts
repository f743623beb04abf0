import { plainGrade } from "../../registers/evaluation-rows";
import { numberOf } from "../../scoring/form-execution";
import { otherGrade } from "../../scoring/grade";
import { gradeFindings } from "../given-grade";
import { numberIn, perRecord, placeIn, textIn } from "../register-facts";
import type { RegisterRule, Rule } from "../rule";
import { pointsText } from "../written-figure";

const head = {
  id: "G01",
  type: "score-grade-mismatch",
  severity: "error",
  basis: "basisScheme",
} as const;

/** The grade of an evaluation is the one the scheme has for its score. */
export const evaluationGradeWrong: RegisterRule = {
  ...head,
  registers: ["register:evaluation"],
  check: perRecord((record, table, { scheme }) => {
    const score = numberIn(record, "score");
    const grade = plainGrade(textIn(record, "grade"));
    const right = otherGrade(score, grade, scheme.grades);
    if (score === undefined || right === undefined) return undefined;
    return {
      at: placeIn(table, record, "grade"),
      message: "evaluationGradeWrong",
      params: { score: pointsText(score), right, grade },
      left: grade,
      right,
    };
  }),
};

/** The same at the foot of a scoring table; one that is not worth 100 points has no grade to compare. */
export const scoringTableGradeWrong: Rule = {
  ...head,
  kinds: ["evaluation"],
  check(facts) {
    const { total } = facts.form;
    const worth = numberOf(total?.weight);
    return worth === null || worth === 100
      ? gradeFindings(facts, numberOf(total?.score) ?? undefined)
      : [];
  },
};

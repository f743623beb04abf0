import type { RegisterRecord } from "../../registers/read-registers";
import { subtract } from "../../numbers/decimal";
import { numberOf } from "../../scoring/form-execution";
import type { BookFacts } from "../book-facts";
import {
  identityOf,
  numberIn,
  perRecord,
  placeIn,
  plainName,
  recordAbout,
} from "../register-facts";
import type { RegisterRule } from "../rule";
import { pointsText } from "../written-figure";
import { oncePer } from "../once-per";

/** A self-evaluation far above the key evaluation of the same project was too kind. */
export const selfWellAboveKey: RegisterRule = {
  id: "G02",
  type: "self-well-above-key",
  severity: "warning",
  registers: ["register:evaluation"],
  basis: "basisPractice",
  needs: ["selfEvaluations"],
  check: perRecord((record, table, book) => {
    const key = numberIn(record, "score");
    const self = key === undefined ? undefined : selfScore(record, book);
    if (key === undefined || self === undefined) return undefined;
    const difference = subtract(self, key);
    if (difference <= book.scheme.limits.selfAboveKey) return undefined;
    return {
      at: placeIn(table, record, "score"),
      message: "selfWellAboveKey",
      params: {
        self: pointsText(self),
        key: pointsText(key),
        difference: pointsText(difference),
      },
      left: self,
      right: key,
      difference,
    };
  }),
};

/** From the register, else from the only self-evaluation form of the project. */
function selfScore(record: RegisterRecord, book: BookFacts): number | undefined {
  const project = identityOf(record);
  const found = recordAbout(book, "self-evaluation", project);
  const score = found && numberIn(found.record, "score");
  if (score !== undefined) return score;
  const totals = formScores(book).get(plainName(project.name)) ?? [];
  return totals.length === 1 ? totals[0] : undefined;
}

const formScores = oncePer((book: BookFacts): ReadonlyMap<string, readonly number[]> => {
  const index = new Map<string, number[]>();
  for (const { form } of book.forms) {
    if (form.kind !== "self-eval") continue;
    const name = plainName(form.fields.project?.text ?? "");
    const score = numberOf(form.total?.score);
    if (name === "" || score === null) continue;
    index.set(name, [...(index.get(name) ?? []), score]);
  }
  return index;
});

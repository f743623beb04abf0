import { commissionsOf, type Commission } from "../commissions";
import { identityOf, oncePerRegisters, placeIn, textIn } from "../register-facts";
import type { Finding, RegisterRule } from "../rule";

/** Who helped a unit with its targets or its self-evaluation does not judge it. */
export const conflictOfInterest: RegisterRule = {
  id: "G04",
  type: "conflict-of-interest",
  severity: "warning",
  registers: ["register:third-parties", "register:evaluation"],
  basis: "basisPractice",
  check: (table, book) =>
    conflictsOf(book).flatMap(({ evaluation, help }): Finding[] => {
      if (evaluation.table !== table) return [];
      const { record } = evaluation;
      return [
        {
          at: placeIn(table, record, "thirdParty", "agency"),
          project: identityOf(record).name,
          message: "conflictOfInterest",
          params: {
            agency: textIn(record, "thirdParty") || textIn(record, "agency"),
            service: textIn(help.record, "service"),
            cell: placeIn(help.table, help.record, "service").cell,
            sheet: help.table.sheet,
          },
        },
      ];
    }),
};

interface Conflict {
  readonly evaluation: Commission;
  readonly help: Commission;
}

/** One for each third party and unit: the register of third parties comes first. */
const conflictsOf = oncePerRegisters((book): readonly Conflict[] => {
  const key = ({ agency, unit }: Commission) => `${agency}|${unit}`;
  const helped = new Map<string, Commission>();
  const found = new Map<string, Conflict>();
  const all = commissionsOf(book).filter(({ unit }) => unit !== "");
  for (const one of all) {
    if (one.kind === "assist" && !helped.has(key(one))) helped.set(key(one), one);
  }
  for (const evaluation of all) {
    const help = helped.get(key(evaluation));
    if (evaluation.kind !== "evaluate" || !help || found.has(key(evaluation))) continue;
    found.set(key(evaluation), { evaluation, help });
  }
  return [...found.values()];
});

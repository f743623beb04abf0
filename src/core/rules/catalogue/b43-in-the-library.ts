import { placeOf } from "../form-facts";
import { libraryMatch } from "../library-match";
import { TARGETS, type Finding, type Rule } from "../rule";

/** The indicator library has nearly the same name: choosing it keeps units comparable. */
export const inTheLibrary: Rule = {
  id: "B43",
  type: "in-the-library",
  severity: "hint",
  kinds: TARGETS,
  basis: "basisPractice",
  needs: ["indicatorLibrary"],
  check: ({ indicators }, book) =>
    indicators.flatMap((facts): Finding[] => {
      const { row, placeholder } = facts;
      const match = placeholder ? undefined : libraryMatch(row.name, book);
      if (!match || match === "same") return [];
      return [
        {
          at: placeOf(facts, "name"),
          indicator: row.name,
          message: "inTheLibrary",
          params: { name: match.name },
          left: row.name,
          right: match.name,
        },
      ];
    }),
};

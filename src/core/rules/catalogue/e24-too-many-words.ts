import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";

/** The conclusion and the account of the goals keep to the length that forms with a conclusion ask for. */
export const tooManyWords: Rule = {
  id: "E24",
  type: "too-many-words",
  severity: "hint",
  kinds: SELF_EVALUATIONS,
  basis: "basisForm",
  check({ form: { fields }, scheme: { limits } }): Finding[] {
    const { conclusion, actualGoal } = fields;
    if (!conclusion) return [];
    const places = [
      { at: conclusion, most: limits.conclusionCharacters },
      ...(actualGoal ? [{ at: actualGoal, most: limits.resultCharacters }] : []),
    ];
    return places.flatMap(({ at, most }): Finding[] => {
      const count = [...at.text.replace(/\s/g, "")].length;
      return count > most ? [{ at, message: "tooManyWords", params: { count, most } }] : [];
    });
  },
};

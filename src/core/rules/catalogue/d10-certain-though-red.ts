import { chosenLikelihood, LIKELIHOOD_TICKS } from "../../forms/ticks";
import { placeOf } from "../form-facts";
import { certainLight } from "../monitored-indicator";
import { perIndicator } from "../per-indicator";
import { type Rule } from "../rule";

/** Far behind, and still said to be certain. */
export const certainThoughRed: Rule = {
  id: "D10",
  type: "certain-though-red",
  severity: "warning",
  kinds: ["monitor"],
  basis: "basisPractice",
  check: perIndicator((facts, form) => {
    const chosen = chosenLikelihood(facts.row);
    if (chosen.length !== 1 || chosen[0] !== "likelyCertain") return undefined;
    const light = certainLight(facts, form);
    if (!(light === "红")) return undefined;
    const column = (["likelihood", ...LIKELIHOOD_TICKS] as const).find(
      (one) => facts.row.cells[one] !== undefined
    );
    return {
      at: placeOf(facts, column ?? "name"),
      indicator: facts.row.name,
      message: "certainThoughRed",
    };
  }),
};

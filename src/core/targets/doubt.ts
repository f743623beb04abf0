import { targetMessages } from "../messages/targets";
import type { Certainty, Doubt } from "./target";

/** Doubts that leave open what is meant; the others are small conclusions. */
const AMBIGUOUS: ReadonlySet<Doubt> = new Set([
  "severalFigures",
  "unreadable",
  "contradiction",
  "nameDisagrees",
  "cellDisagrees",
  "filler",
  "optionsOnly",
  "dateOrNumber",
  "ratioOrPercent",
  "noneOrZero",
  "rangeBackwards",
  "wordForFigure",
  "unitsDiffer",
  "directionUnknown",
]);

/** Doubts about what nobody wrote: it stays open, and nothing was guessed. */
const LEFT_OPEN: ReadonlySet<Doubt> = new Set([
  "directionUnknown",
  "unitUnknown",
  "noDate",
  "tolerance",
  "serialDate",
  "noneOrZero",
]);

/** The catalogue's order is the order of weight. */
const ORDER = Object.keys(targetMessages) as readonly Doubt[];

const SURE: readonly Doubt[] = [];

export interface Assessment {
  readonly certainty: Certainty;
  readonly doubts: readonly Doubt[];
  readonly certain: boolean;
}

const NO_DOUBT: Assessment = { certainty: "sure", doubts: SURE, certain: true };
const NO_UNIT: Assessment = { certainty: "likely", doubts: ["unitUnknown"], certain: true };
const NO_DIRECTION: Assessment = {
  certainty: "ambiguous",
  doubts: ["directionUnknown"],
  certain: true,
};

/** How sure a reading with these doubts is. */
export function assess(doubts: readonly Doubt[]): Assessment {
  if (doubts.length === 0) return NO_DOUBT;
  if (doubts.length === 1 && doubts[0] === "unitUnknown") return NO_UNIT;
  if (doubts.length === 1 && doubts[0] === "directionUnknown") return NO_DIRECTION;
  const present = new Set(doubts);
  return {
    certainty: doubts.some((doubt) => AMBIGUOUS.has(doubt)) ? "ambiguous" : "likely",
    doubts: ORDER.filter((doubt) => present.has(doubt)),
    certain: doubts.every((doubt) => LEFT_OPEN.has(doubt)),
  };
}

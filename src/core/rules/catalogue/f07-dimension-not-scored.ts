import { exAnteRule } from "../ex-ante-facts";
import type { Finding } from "../rule";

/** Every dimension is given points. */
export const dimensionNotScored = exAnteRule(
  {
    id: "F07",
    type: "dimension-not-scored",
    severity: "error",
    basis: "basisForm",
  },
  ({ dimensions, begun, conclusion, score }) => {
    const scored = dimensions.some((one) => one.score !== null || one.written !== "");
    // Nothing at all: the evaluation is still to come.
    if (!begun || (!scored && !conclusion && score === undefined)) return [];
    return dimensions
      .filter((one) => one.score === null)
      .map(({ at, name, written }): Finding =>
        written === ""
          ? { at, message: "dimensionNotScored", params: { dimension: name } }
          : {
              at,
              message: "dimensionNotANumber",
              params: { dimension: name, written },
              left: written,
            }
      );
  }
);

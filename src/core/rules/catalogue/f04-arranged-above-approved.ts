import { subtract } from "../../numbers/decimal";
import { exAnteRule } from "../ex-ante-facts";
import { amountText } from "../written-figure";

/** No more is arranged than the evaluation approved. */
export const arrangedAboveApproved = exAnteRule(
  {
    id: "F04",
    type: "arranged-above-approved",
    severity: "error",
    basis: "basisPractice",
  },
  ({ conclusion, arranged, approved, unit }, { tolerance }) => {
    // Of a project that is refused F03 speaks.
    if (!arranged || !approved || conclusion?.stance === "reject") return [];
    const difference = subtract(arranged.value, approved.value);
    if (difference <= tolerance.amount) return [];
    return [
      {
        at: arranged.at,
        message: "arrangedAboveApproved",
        params: {
          arranged: amountText(arranged.value),
          approved: amountText(approved.value),
          unit,
        },
        left: arranged.value,
        right: approved.value,
        difference,
      },
    ];
  }
);

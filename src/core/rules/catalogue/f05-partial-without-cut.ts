import { subtract } from "../../numbers/decimal";
import { exAnteRule } from "../ex-ante-facts";
import { amountText } from "../written-figure";

/** Support in part means less money than was applied for. */
export const partialWithoutCut = exAnteRule(
  {
    id: "F05",
    type: "partial-without-cut",
    severity: "warning",
    basis: "basisPractice",
  },
  ({ conclusion, applied, approved, unit }) => {
    if (conclusion?.stance !== "partial" || !applied || !approved || applied.value <= 0) return [];
    if (approved.value < applied.value) return [];
    return [
      {
        at: approved.at,
        message: "partialWithoutCut",
        params: { applied: amountText(applied.value), approved: amountText(approved.value), unit },
        left: approved.value,
        right: applied.value,
        difference: subtract(approved.value, applied.value),
      },
    ];
  }
);

import { exAnteRule } from "../ex-ante-facts";
import { amountText } from "../written-figure";

/** What is not supported is given no budget. */
export const refusedButFunded = exAnteRule(
  {
    id: "F03",
    type: "refused-but-funded",
    severity: "error",
    basis: "basisPractice",
  },
  ({ conclusion, arranged, unit }) =>
    conclusion?.stance === "reject" && arranged && arranged.value > 0
      ? [
          {
            at: arranged.at,
            message: "refusedButFunded",
            params: { arranged: amountText(arranged.value), unit },
            left: arranged.value,
            right: 0,
            difference: arranged.value,
          },
        ]
      : []
);

import type { ConditionalRule } from "../../../../workbench/host/model/cell-rules";
import { ruleFormula, scaleFormulas } from "../../../../workbench/page/conditional/rule-formula";

const first = { top: 1, left: 2, bottom: 9, right: 2 };

test.each<[ConditionalRule, string | undefined]>([
  [{ kind: "Custom", formula: "=$A2>B2" }, "=$A2>B2"],
  [{ kind: "Custom", formula: "" }, undefined],
  [{ kind: "CellValue", operator: "GreaterThan", formula1: "=5" }, undefined],
  [{ kind: "CellValue", operator: "GreaterThan", formula1: "=$B$1" }, "=C2>($B$1)"],
  [
    { kind: "CellValue", operator: "NotBetween", formula1: "=A1", formula2: "=9" },
    "=NOT(AND(C2>=MIN((A1),(9)),C2<=MAX((A1),(9))))",
  ],
  [{ kind: "TopBottom", type: "TopItems", rank: 3 }, undefined],
])("the formula of a rule %#", (rule, expected) => {
  expect(ruleFormula(rule, first)).toBe(expected);
});

test("scales name the formulas in their ends, not the numbers", () => {
  const rule: ConditionalRule = {
    kind: "ColorScale",
    minimum: { type: "Number", formula: "3" },
    midpoint: { type: "Formula", formula: "=AVERAGE(A1:A9)" },
    maximum: { type: "HighestValue" },
  };
  expect(scaleFormulas(rule)).toEqual(["=AVERAGE(A1:A9)"]);
});

import { prepareCall, type GivenArgument } from "../../../workbench/host/functions/arguments";
import type { FunctionParameter } from "../../../workbench/host/functions/metadata";
import { readResult } from "../../../workbench/host/functions/results";

const parameter = (type: FunctionParameter["type"], more: object = {}): FunctionParameter => ({
  name: "x",
  type,
  dimensionality: "scalar",
  ...more,
});

test.each<[string, FunctionParameter, GivenArgument, unknown]>([
  ["a number", parameter("number"), 3, 3],
  ["a truth value as a number", parameter("number"), true, 1],
  ["a text as a number", parameter("number"), " 1,234.5 ", 1234.5],
  ["a percentage as a number", parameter("number"), "95%", 0.95],
  ["a blank cell as a number", parameter("number"), [[""]], 0],
  ["one cell for one value", parameter("number"), [[7]], 7],
  ["a number as a text", parameter("string"), 3, "3"],
  ["a truth value as a text", parameter("string"), true, "TRUE"],
  ["a number as a truth value", parameter("boolean"), 2, true],
  ["a text as a truth value", parameter("boolean"), "false", false],
  ["anything", parameter("any"), [["≥95%"]], "≥95%"],
  ["one value for a table", parameter("number", { dimensionality: "matrix" }), 3, [[3]]],
  ["a table", parameter("any", { dimensionality: "matrix" }), [[1, "二"]], [[1, "二"]]],
  ["an omitted optional one", parameter("number", { optional: true }), null, null],
])("%s", (_, one, given, value) => {
  expect(prepareCall({ id: "F", parameters: [one] }, [given])).toEqual({ values: [value] });
});

test.each<[string, FunctionParameter, GivenArgument, string]>([
  ["a text that is no number", parameter("number"), "abc", "#VALUE!"],
  ["a range where one value belongs", parameter("number"), [[1, 2]], "#VALUE!"],
  ["an error", parameter("any"), "#N/A", "#N/A"],
  [
    "an error in a table",
    parameter("any", { dimensionality: "matrix" }),
    [[1, "#DIV/0!"]],
    "#DIV/0!",
  ],
  ["a missing argument", parameter("number"), null, "#VALUE!"],
  ["a text that is no truth value", parameter("boolean"), "是", "#VALUE!"],
])("%s: no call", (_, one, given, error) => {
  expect(prepareCall({ id: "F", parameters: [one] }, [given])).toEqual({ error });
});

test("arguments are padded to the declared ones; too many are an error; repeating ones are gathered", () => {
  const two = { id: "F", parameters: [parameter("number"), parameter("any", { optional: true })] };
  expect(prepareCall(two, [1])).toEqual({ values: [1, null] });
  expect(prepareCall(two, [1, 2, 3])).toEqual({ error: "#VALUE!" });
  const many = {
    id: "F",
    parameters: [parameter("string"), parameter("number", { repeating: true })],
  };
  expect(prepareCall(many, ["x", 1, 2, 3])).toEqual({ values: ["x", [1, 2, 3]] });
});

test.each<[readonly unknown[], object]>([
  [[1, true, "优"], { content: "优" }],
  [[1, true, null], { content: "" }],
  [
    [
      1,
      true,
      [
        [1, null],
        ["a", true],
      ],
    ],
    {
      content: [
        [1, ""],
        ["a", true],
      ],
    },
  ],
  [[1, true, { type: "Error", basicValue: "#N/A" }], { content: "#N/A" }],
  [[1, true, [[{ type: "Error", basicValue: "#NUM!" }]]], { content: [["#NUM!"]] }],
  [[1, false, "没有预算", 5], { content: "#DIV/0!", message: "没有预算" }],
  [[1, false, "", 2], { content: "#VALUE!" }],
  [[1, false, "NaN", 0], { content: "#VALUE!", message: "NaN" }],
])("the result %j", (entry, result) => {
  expect(readResult(entry)).toEqual({ id: 1, result });
});

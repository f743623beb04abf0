import { execRate, execScore } from "../../../src/functions/budget-functions";
import { grade, meets, score } from "../../../src/functions/indicator-functions";
import { call, raw } from "./call";
import { FunctionError, installRuntime } from "./runtime";

beforeAll(installRuntime);

const rows = Array.from({ length: 1000 }, (_, index) => index);

test("one call answers for 1,000 rows, as 1,000 calls would", () => {
  const targets = rows.map((row) => [`≥${row + 1}`]);
  const actuals = rows.map((row) => [row % 7 === 0 ? row + 1 : row / 2]);
  const weights = rows.map((row) => [(row % 10) + 1]);
  const spilled = raw(score, targets, actuals, weights) as unknown[][];
  expect(spilled).toHaveLength(1000);
  expect(spilled).toEqual(
    rows.map((row) => [call(score, targets[row]?.[0], actuals[row]?.[0], weights[row]?.[0])])
  );
});

test("a single cell gives a single value of 1×1, whether it comes as a cell or as a value", () => {
  expect(raw(grade, [[88.5]])).toEqual([["良"]]);
  expect(raw(grade, 88.5)).toEqual([["良"]]);
});

test("one weight, one method or one budget goes for all rows", () => {
  expect(call(score, [["≥10"], ["≥20"]], [[9], [10]], 10)).toEqual([[9], [5]]);
  expect(call(score, [[10], [20]], [[9], [10]], [[10]], "正向")).toEqual([[9], [5]]);
  expect(call(execScore, [[50], [80]], 100)).toEqual([[5], [8]]);
});

test("a row of cells and a column of cells make a table, as in Excel", () => {
  expect(call(execRate, [[1], [2]], [[4, 8]])).toEqual([
    [0.25, 0.125],
    [0.5, 0.25],
  ]);
});

test("blank rows stay blank; a row without an answer shows its own error", () => {
  const result = raw(grade, [[95], [""], [null], ["优"], [101], ["80"]]) as unknown[][];
  expect(result.map(([cell]) => (cell instanceof FunctionError ? cell.code : cell))).toEqual([
    "优",
    "",
    "",
    "#VALUE!",
    "#NUM!",
    "良",
  ]);
  expect((result[4]?.[0] as FunctionError).message).toBe("得分 101 不在 0 到 100 之间");
  const [filled, blank] = raw(meets, [["≥5"], [""]], [[6], [""]]) as unknown[][];
  expect([filled, blank]).toEqual([[true], [""]]);
});

test("ranges of different sizes are refused as a whole", () => {
  expect(call(meets, [["≥1"], ["≥2"]], [[1], [2], [3]])).toEqual([
    "#VALUE!",
    "几个区域的行数或列数不一样，请选同样大小的区域",
  ]);
});

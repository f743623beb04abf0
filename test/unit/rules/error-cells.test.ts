import { printedRows, faultless, type Rows } from "../../support/printed-form";
import { checkRows, errorsIn } from "./check-printed";

/** The faultless form, rows 10–14 its indicators, row 15 its total. */
const rows = printedRows({ ...faultless, total: { weight: 100, score: 98.62, grade: "优" } });

const withCell = (row: number, column: number, value: string): Rows =>
  rows.map((cells, r) => (r === row - 1 ? Object.assign([...cells], { [column]: value }) : cells));

test.each([
  ["level", 10, 1, "B12"],
  ["category", 12, 2, "B12"],
  ["name", 11, 3, "B13"],
  ["target", 11, 4, "B20"],
  ["actual value", 11, 5, "E02"],
  ["weight", 11, 6, "C05"],
  ["score", 11, 7, "E04"],
  ["reason", 11, 8, "E07"],
  ["sum of weights", 15, 6, "C02"],
  ["total", 15, 7, "E14"],
  ["grade", 15, 8, "E15"],
])("an error value as %s is an issue at its cell", (_what, row, column, rule) => {
  const cell = `${"ABCDEFGHI"[column]}${row}`;
  for (const error of ["#N/A", "#DIV/0!", "#NAME?"]) {
    const found = checkRows(withCell(row, column, error)).filter((issue) => issue.cell === cell);
    expect(found).toMatchObject([{ rule, severity: "error" }]);
    if (rule !== "E14") expect(found[0]?.message).toContain(error);
  }
});

test.each([
  ["weight", 11, 6, "十五", "C05", "分值要填数字，不能填“十五”。"],
  ["score", 11, 7, "满分", "E04", "得分要填数字，不能填“满分”。"],
  ["sum of weights", 15, 6, "一百", "C02", "分值要填数字，不能填“一百”。"],
  ["total", 15, 7, "很高", "E14", "总分应为98.62。"],
])("words as %s are an issue at their cell", (_what, row, column, words, rule, message) => {
  const cell = `${"ABCDEFGHI"[column]}${row}`;
  const found = checkRows(withCell(row, column, words)).filter((issue) => issue.cell === cell);
  expect(found).toMatchObject([{ rule, message, left: words }]);
});

test("words as total are said also where the right total is not known", () => {
  const open = withCell(15, 7, "#REF!").map((cells, r) =>
    r === 9 ? Object.assign([...cells], { 7: null }) : cells
  );
  expect(checkRows(open).filter(({ rule }) => rule === "E14")).toMatchObject([
    { cell: "H15", message: "总分是错误值 #REF!，请填数字。" },
  ]);
});

test("a second target under one merged name is no indicator without a name", () => {
  const [heading, first, ...rest] = [rows.slice(0, 9), rows[9]!, ...rows.slice(10)];
  const second = [null, null, null, null, "≥95%", "98%", null, null, null];
  const all = [...(heading as Rows), first as Rows[number], second, ...(rest as Rows)];
  expect(errorsIn(checkRows(all))).toEqual([]);
});

import { functionHelp } from "../../../src/core/messages/function-help";
import { readFunctions } from "../../../workbench/headless/functions-file";
import type { CellContent } from "../../../workbench/host/model/book-model";
import { openExcelWithFunctions, type ExcelWithFunctions } from "../../support/functions-in-excel";

/**
 * The plain formulas a distributed template carries, beside the functions: both must show the same, as
 * a file with plain formulas is filled in where PERF is not installed.
 */
const ROWS: readonly (readonly [sign: string, target: number, actual: number, weight: number])[] = [
  ["≥", 500, 487, 10],
  ["≥", 95, 88, 8],
  ["≥", 50, 65, 8],
  ["≥", 100, -3, 10],
  ["≥", 3, 1, 10],
  ["≥", 8, 1, 1],
  ["＝", 100, 98, 10],
  ["＝", 12, 12, 5],
  ["≤", 30, 30, 10],
  ["≤", 30, 33, 10],
  ["≤", 5, 9.9, 15],
  ["≤", 5, 10, 15],
  ["≤", 250000, 215457.6, 10],
];

const PAIRS: readonly {
  readonly what: string;
  ours(row: number): string;
  plain(row: number): string;
}[] = [
  {
    what: "score",
    ours: (r) => `=PERF.SCORE(A${r}&B${r},C${r},D${r})`,
    plain: (r) =>
      `=IF(A${r}="≤",IF(C${r}<=B${r},D${r},MAX(0,ROUND((1-(C${r}-B${r})/B${r})*D${r},2))),` +
      `IF(C${r}>=B${r},D${r},MAX(0,ROUND(C${r}/B${r}*D${r},2))))`,
  },
  {
    what: "completion",
    ours: (r) => `=PERF.COMPLETION(A${r}&B${r},C${r})`,
    plain: (r) => `=ROUND(C${r}/B${r},4)`,
  },
  {
    what: "deviation",
    ours: (r) => `=ROUND(PERF.DEVIATION(B${r},C${r},7),10)`,
    plain: (r) => `=ROUND((C${r}-B${r}*7/12)/(B${r}*7/12),10)`,
  },
  {
    what: "met",
    ours: (r) => `=PERF.MEETS(A${r}&B${r},C${r})`,
    plain: (r) => `=IF(A${r}="≤",C${r}<=B${r},C${r}>=B${r})`,
  },
  {
    what: "execution rate",
    ours: (r) => `=PERF.EXECRATE(C${r},B${r})`,
    plain: (r) => `=C${r}/B${r}`,
  },
  {
    what: "execution score",
    ours: (r) => `=PERF.EXECSCORE(C${r},B${r})`,
    plain: (r) => `=MAX(0,MIN(10,ROUND(10*C${r}/B${r},2)))`,
  },
  {
    what: "grade",
    ours: (r) => `=PERF.GRADE(MAX(0,MIN(100,C${r}*1.005)))`,
    plain: (r) =>
      `=LOOKUP(ROUND(MAX(0,MIN(100,C${r}*1.005)),2),{0,60,80,90},{"差","中","良","优"})`,
  },
  {
    what: "grade of another scheme",
    ours: (r) => `=PERF.GRADE(MAX(0,MIN(100,C${r})),"大祥区")`,
    plain: (r) => `=LOOKUP(ROUND(MAX(0,MIN(100,C${r})),2),{0,70,80,90},{"差","较差","良","优"})`,
  },
  {
    what: "share",
    ours: (r) => `=PERF.SHARE(D${r},SUM($D$1:$D$${ROWS.length}))`,
    plain: (r) => `=ROUND(D${r}/SUM($D$1:$D$${ROWS.length}),3)`,
  },
  {
    what: "share cut off",
    ours: (r) => `=PERF.SHARE(D${r},SUM($D$1:$D$${ROWS.length}),1,"截尾")`,
    plain: (r) => `=ROUNDDOWN(D${r}/SUM($D$1:$D$${ROWS.length}),3)`,
  },
];

const LAST = ROWS.length;
const WHOLES: readonly (readonly [what: string, ours: string, plain: string])[] = [
  [
    "total",
    `=PERF.TOTAL(D1:D9,215457.6,250000)`,
    `=ROUND(SUM(D1:D9)+MIN(10,ROUND(10*215457.6/250000,2)),2)`,
  ],
  ["mean", `=PERF.MEAN(C1:C${LAST})`, `=ROUND(AVERAGE(C1:C${LAST}),2)`],
  [
    "weighted mean",
    `=PERF.MEAN(C1:C${LAST},D1:D${LAST})`,
    `=ROUND(SUMPRODUCT(C1:C${LAST},D1:D${LAST})/SUM(D1:D${LAST}),2)`,
  ],
  ["coverage", `=PERF.COVERAGE(82,85)`, `=ROUND(82/85,3)`],
  [
    "one column in one call",
    `=SUM(PERF.SCORE(A1:A${LAST}&B1:B${LAST},C1:C${LAST},D1:D${LAST}))`,
    `=SUM(F1:F${LAST})`,
  ],
];

let excel: ExcelWithFunctions;
let shown: CellContent[][];
const FIRST_PAIR = 5;

beforeAll(async () => {
  excel = await openExcelWithFunctions({ sheets: [{ name: "表", cells: [] }] });
  const rows = ROWS.map((row, index) => [
    ...row,
    ...PAIRS.flatMap(({ ours, plain }) => [ours(index + 1), plain(index + 1)]),
  ]);
  const wholes = WHOLES.map(([, ours, plain]) => [ours, plain]);
  const sheet = excel.book.active;
  const area = (top: number, left: number, cells: readonly (readonly unknown[])[]) => ({
    top,
    left,
    bottom: top + cells.length - 1,
    right: left + (cells[0]?.length ?? 1) - 1,
  });
  sheet.write(area(0, 0, rows), rows);
  sheet.write(area(LAST + 1, 0, wholes), wholes);
  await excel.host.whenIdle();
  shown = sheet.values({ top: 0, left: 0, bottom: LAST + WHOLES.length, right: 30 });
});
afterAll(() => excel.close());

test.each(PAIRS.map(({ what }, index) => [what, index] as const))(
  "%s is what the plain formula gives, row by row",
  (_what, index) => {
    const column = FIRST_PAIR - 1 + index * 2;
    const ours = ROWS.map((_, row) => shown[row]?.[column]);
    expect(ours).toEqual(ROWS.map((_, row) => shown[row]?.[column + 1]));
    for (const value of ours) expect(String(value)).not.toMatch(/^#/);
  }
);

test.each(WHOLES.map(([what], index) => [what, index] as const))(
  "%s is what the plain formula gives",
  (_what, index) => {
    const [ours, plain] = shown[LAST + 1 + index] ?? [];
    expect(typeof ours).toBe("number");
    expect(ours).toBe(plain);
  }
);

test("every example the pane shows gives what it says, and every function has one", async () => {
  const sheet = excel.book.active;
  const top = 40;
  const examples = functionHelp.map(({ example }, index) => ({ example, row: top + index * 6 }));
  for (const { example, row } of examples) {
    sheet.write({ top: row, left: 0, bottom: row, right: 0 }, [[example]]);
  }
  await excel.host.whenIdle();
  const first = examples.map(({ row }) =>
    (sheet.values({ top: row, left: 0, bottom: row, right: 3 })[0] ?? [])
      .filter((value) => value !== "")
      .map((value) => (typeof value === "boolean" ? String(value).toUpperCase() : String(value)))
      .join("　")
  );
  expect(first).toEqual(functionHelp.map(({ shows }) => shows));
  const { file, namespace } = await readFunctions();
  expect(functionHelp.map(({ name }) => name).sort()).toEqual(
    file.functions.map(({ id }) => `${namespace}.${id}`).sort()
  );
});

import { recogniseForms } from "../../../src/core/forms/recognise";
import { recogniseRegisters } from "../../../src/core/registers/recognise";
import type { CellValue, SheetSnapshot } from "../../../src/core/sheets/snapshot";
import { faultless, printedRows, sheetOf, workbookOf } from "../../support/printed-form";

type Cells = (CellValue | null)[][];

/** The sheet with every read of a cell counted. */
function counted(rows: Cells): { readonly sheet: SheetSnapshot; readonly visits: () => number } {
  let visits = 0;
  const sheet = sheetOf(rows);
  const values = sheet.values.map(
    (row) =>
      new Proxy(row, {
        get(target, key) {
          if (typeof key === "string" && /^\d+$/.test(key)) visits++;
          return Reflect.get(target, key) as unknown;
        },
      })
  );
  return { sheet: { ...sheet, values }, visits: () => visits };
}

const LEDGER = [
  ...["单位名称", "项目名称", "预算数", "一级指标", "二级指标", "三级指标", "指标性质"],
  ...["指标值", "度量单位", "权重"],
];

const LAYOUTS: readonly (readonly [string, (rows: number) => Cells])[] = [
  [
    "a ledger",
    (rows) => [
      LEDGER,
      ...Array.from({ length: rows }, (_, at) => [
        ...[`单位${Math.floor(at / 60)}`, at % 6 === 0 ? `项目${Math.floor(at / 6)}` : null],
        ...[at % 6 === 0 ? 100 : null, at % 3 === 0 ? "产出指标" : null, "数量指标"],
        ...[`指标${at}`, "≥", at, "个", 15],
      ]),
    ],
  ],
  [
    "forms one below the other",
    (rows) =>
      Array.from({ length: Math.ceil(rows / 17) }, () => [...printedRows(faultless), []]).flat(),
  ],
  [
    "one form with headings on every page",
    (rows) => {
      const printed = printedRows(faultless);
      const head = printed[8] ?? [];
      const body = Array.from({ length: rows }, (_, at) =>
        at % 30 === 29
          ? head
          : [null, at === 0 ? "产出指标" : null, null, `指标${at}`, "≥1个", "1个", null, 0]
      );
      return [...printed.slice(0, 9), ...body];
    },
  ],
  [
    "one form, points without names",
    (rows) => [
      ...printedRows(faultless).slice(0, 9),
      ...Array.from({ length: rows }, (_, at) => [at, "产出指标", "数量指标", null, null, null, 1]),
    ],
  ],
  [
    "texts without a form",
    (rows) => Array.from({ length: rows }, (_, at) => [`说明${at}`, "绩效目标", "合计", at]),
  ],
  [
    "blank rows up to a text far below",
    (rows) => [...printedRows(faultless), ...Array.from({ length: rows }, () => []), ["完"]],
  ],
];

describe.each(LAYOUTS)("%s", (_name, layout) => {
  const visitsOf = (rows: number, read: (sheet: SheetSnapshot) => unknown) => {
    const { sheet, visits } = counted(layout(rows));
    read(sheet);
    return visits() / (sheet.values.length * (sheet.values[0]?.length ?? 1));
  };

  test.each<[string, (sheet: SheetSnapshot) => unknown]>([
    ["forms", (sheet) => recogniseForms(workbookOf(sheet))],
    ["registers", (sheet) => recogniseRegisters(workbookOf(sheet))],
  ])("recognising %s takes a fixed number of looks at a cell", (_what, read) => {
    const [few, many] = [visitsOf(500, read), visitsOf(2000, read)];
    expect(many).toBeLessThanOrEqual(few * 1.25);
    expect(many).toBeLessThan(40);
  });
});

import { recogniseForms } from "../../../src/core/forms/recognise";
import type { Form } from "../../../src/core/forms/form";
import type { CellValue } from "../../../src/core/sheets/snapshot";
import {
  faultless,
  printedRows,
  sheetOf,
  workbookOf,
  type Rows,
  type SheetOptions,
} from "../../support/printed-form";
import { names, onlyForm } from "./forms-in";

type Grid = readonly (readonly (CellValue | null | undefined)[])[];

const selfEvaluation: Grid = printedRows({
  ...faultless,
  money: [
    {
      label: "年度资金总额：",
      initial: 25,
      annual: 25,
      executed: 21.54,
      weight: 10,
      rate: "86.16%",
    },
    { label: "其中：财政拨款", initial: 20, annual: 20, executed: 16.54 },
    { label: "其他资金", initial: 5, annual: 5, executed: 5 },
  ],
});
const HEADING = 10;

const monitor: Grid = [
  ["项目支出绩效目标执行监控表"],
  ["（2024年度）1-7月"],
  ["项目名称", null, null, "图书馆免费开放"],
  ["项目资金（万元）", null, null, "年初预算数", "1-7月执行数", "执行率", "全年预计执行数"],
  [null, null, "年度资金总额", 220, 87.57, "39.8%", 220],
  [null, null, "其中：财政拨款", 200, 80, "40%", 200],
  ["年度总体目标", "全年开放。"],
  [
    ...["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "1-7月执行情况"],
    ...["全年预计完成情况", "偏差原因", "完成目标可能性", "备注"],
  ],
  [null, "产出指标", "数量指标", "开放天数", "≥300天", "180天", "310天", null, "确定能"],
  [null, null, "质量指标", "好评率", "≥90%", "80%", "85%", "人员原因", "有可能", "培训"],
  [null, "满意度指标", "服务对象满意度", "读者满意度", "≥90%", "92%", "92%", null, "确定能"],
];

/** What a reader must find again whatever the sheet looks like. */
function essence(form: Form | undefined) {
  return {
    kind: form?.kind,
    project: form?.fields.project?.text,
    months: form?.months && [form.months.from, form.months.to],
    money: form?.money?.rows.map(({ role, cells }) =>
      Object.entries(cells).map(([kind, entry]) => [role, kind, entry.text])
    ),
    indicators: form?.indicators.map((row) => [
      row.dimension,
      row.category,
      row.name,
      ...(["target", "actual", "weight", "score", "forecast", "reason", "likelihood"] as const).map(
        (kind) => row.cells[kind]?.text
      ),
    ]),
  };
}

const width = (rows: Grid) => Math.max(...rows.map((row) => row.length));
const padded = (rows: Grid) => {
  const wide = width(rows);
  return rows.map((row) => Array.from({ length: wide }, (_, at) => row[at] ?? null));
};
const spread = (text: string) => [...text].join(text.length % 2 ? " " : "\n");
const isHeading = (row: Grid[number]) => row.includes("三级指标");

const MESSES: readonly (readonly [string, (rows: Grid) => Grid])[] = [
  ["as printed", (rows) => rows],
  ["a blank row below every row", (rows) => rows.flatMap((row) => [row, []])],
  [
    "blank rows between the indicators only",
    (rows) => {
      const at = rows.findIndex(isHeading);
      return rows.flatMap((row, index) => (index > at ? [row, [], []] : [row]));
    },
  ],
  ["a blank column at the left", (rows) => rows.map((row) => [null, ...row])],
  ["blank columns and rows before", (rows) => [[], [], ...rows.map((row) => [null, null, ...row])]],
  [
    "blanks and line breaks in the headings",
    (rows) =>
      rows.map((row) =>
        isHeading(row) || row.includes("年初预算数")
          ? row.map((text) => (typeof text === "string" ? spread(text) : text))
          : row
      ),
  ],
  [
    "level labels repeated in every row",
    (rows) => {
      const at = rows.findIndex(isHeading);
      let level1: CellValue | null | undefined;
      let level2: CellValue | null | undefined;
      return rows.map((row, index) => {
        if (index <= at || !row[3]) return row;
        level1 = row[1] ?? level1;
        level2 = row[2] ?? level2;
        return [row[0], level1, level2, ...row.slice(3)];
      });
    },
  ],
  [
    "headings repeated in the middle",
    (rows) => {
      const at = rows.findIndex(isHeading);
      const head = rows[at] ?? [];
      return [...rows.slice(0, at + 3), head, ...rows.slice(at + 3)];
    },
  ],
  [
    "title and headings repeated after a page break",
    (rows) => {
      const at = rows.findIndex(isHeading);
      const head = rows[at] ?? [];
      return [...rows.slice(0, at + 3), [], rows[0] ?? [], head, ...rows.slice(at + 3)];
    },
  ],
  [
    "notes and signatures below",
    (rows) => [
      ...rows,
      [],
      ["注：1.定量指标填数字。"],
      ["2.定性指标按三档填写。"],
      ["填报人：张某", null, "联系电话：6123"],
    ],
  ],
  [
    "an extra column in the middle",
    (rows) =>
      padded(rows).map((row) => {
        const extra = isHeading(row) ? "是否纳入考核" : null;
        return [...row.slice(0, 4), extra, ...row.slice(4)];
      }),
  ],
  [
    "a remark far to the right",
    (rows) =>
      rows.map((row, index) =>
        index === rows.length - 1 ? [...row, ...Array<null>(40).fill(null), "已核"] : row
      ),
  ],
  [
    "full-width letters and spaces around",
    (rows) =>
      rows.map((row) => row.map((value) => (typeof value === "string" ? `  ${value}　` : value))),
  ],
];

describe.each<[string, Grid]>([
  ["self-evaluation", selfEvaluation],
  ["monitoring", monitor],
])("%s", (_kind, rows) => {
  const expected = essence(recogniseForms(workbookOf(sheetOf(rows))).forms[0]);

  test("read as printed", () => {
    expect(expected.indicators?.length).toBeGreaterThan(2);
    expect(expected.money?.length).toBeGreaterThan(1);
  });

  test.each(MESSES)("%s", (_mess, change) => {
    const { forms } = recogniseForms(workbookOf(sheetOf(change(rows))));
    expect(forms).toHaveLength(1);
    expect(essence(forms[0])).toEqual(expected);
  });

  test("away from A1", () => {
    const options: SheetOptions = { at: { row: 8, column: 2 } };
    const { forms } = recogniseForms(workbookOf(sheetOf(rows, options)));
    expect(essence(forms[0])).toEqual(expected);
    expect(forms[0]?.range.startsWith("C9:")).toBe(true);
  });

  test("two on one sheet, one below the other, and one on each of two sheets", () => {
    const stacked = [...rows, [], ...rows];
    const { forms } = recogniseForms(
      workbookOf(sheetOf(stacked, { name: "一" }), sheetOf(rows, { name: "二" }))
    );
    expect(forms.map(essence)).toEqual([expected, expected, expected]);
  });

  test("hidden rows are read as well", () => {
    const sheet = { ...sheetOf(rows), hiddenRows: [HEADING, HEADING + 2] };
    expect(essence(recogniseForms(workbookOf(sheet)).forms[0])).toEqual(expected);
  });

  test("a used range as long as the sheet", () => {
    const sheet = { ...sheetOf(rows), usedRange: "A1:XFD1048576", merges: ["A1:XFD1"] };
    const { forms } = recogniseForms(workbookOf(sheet));
    expect(essence(forms[0])).toEqual(expected);
    expect(forms[0]?.range).toBe(recogniseForms(workbookOf(sheetOf(rows))).forms[0]?.range);
  });
});

test("a used range as long as the sheet, with nothing in it", () => {
  const sheet = { ...sheetOf([[""]]), usedRange: "A1:XFD1048576", values: [] };
  expect(recogniseForms(workbookOf(sheet))).toMatchObject({ forms: [], formless: ["Sheet1"] });
});

test("headings of the fund block over two rows", () => {
  const form = onlyForm([
    ["项目支出绩效监控表"],
    ["项目资金（万元）", "预算数", null, "执行数", null],
    [null, "年初", "调整后", "1-7月", "全年预计"],
    ["年度资金总额", 100, 120, 60, 120],
    ["其中：财政拨款", 100, 120, 60, 120],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "1-7月完成值", "偏差原因"],
    ["产出指标", "数量指标", "次数", "≥5次", "3次"],
  ]);
  expect(form.money?.columns).toEqual({ initial: 1, annual: 2, executed: 3, forecast: 4 });
  expect(form.money?.rows).toHaveLength(2);
});

test("a form in every cell of which an error may stand", () => {
  const errors: Rows = selfEvaluation.map((row, index) =>
    index > HEADING ? row.map((value, at) => (at > 3 && value !== null ? "#REF!" : value)) : row
  );
  const form = onlyForm(errors);
  expect(names(form)).toEqual(faultless.indicators.map(({ name }) => name));
  expect(form.indicators[0]?.cells.actual?.text).toBe("#REF!");
});

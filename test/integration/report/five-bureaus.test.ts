import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planReport } from "../../../src/commands/report";
import type { ReportResult } from "../../../src/core/report/report-model";
import { readWorkbook } from "../../../workbench/files/read-workbook";
import { openEmbeddedExcel } from "../../support/excel";

/** A figure of a published statement, and where the report has it. */
interface Published {
  /** In short what the statement counts. */
  readonly what: string;
  readonly value: number | string;
  readonly cell: readonly [table: string, row: string, column: string];
  /** The published figure divided by the report's unit: 亿元 are 10,000 万元. */
  readonly times?: number;
  /** Why the report has another figure: what is right is `instead`. */
  readonly instead?: number | string;
  readonly why?: string;
}

const YI = 10_000;

const BUREAUS: Readonly<Record<string, readonly Published[]>> = {
  "shangdang-2024": [
    { what: "监控项目", value: 296, cell: ["T4", "1—7月", "项目数"] },
    { what: "监控部门", value: 82, cell: ["T4", "1—7月", "单位数"] },
    { what: "自评项目", value: 1526, cell: ["T5", "合计", "个数"] },
    { what: "优", value: 1354, cell: ["T5", "优", "个数"] },
    { what: "优占比", value: "88.7%", cell: ["T5", "优", "占比"] },
    { what: "良", value: 116, cell: ["T5", "良", "个数"] },
    { what: "良占比", value: "7.6%", cell: ["T5", "良", "占比"] },
    { what: "中", value: 14, cell: ["T5", "中", "个数"] },
    { what: "中占比", value: "0.9%", cell: ["T5", "中", "占比"] },
    { what: "差", value: 42, cell: ["T5", "差", "个数"] },
    {
      what: "差占比",
      value: "2.7%",
      cell: ["T5", "差", "占比"],
      instead: "2.8%",
      why: "42/1526 = 2.752%: cut off instead of rounded",
    },
    { what: "重点项目", value: 20, cell: ["T8a", "项目", "个数"] },
    { what: "部门整体", value: 3, cell: ["T8a", "部门整体", "个数"] },
    { what: "重点评价资金（万元）", value: 468143, cell: ["T8a", "合计", "金额"] },
  ],
  "xigong-2023": [
    { what: "目标资金（亿元）", value: 21.73, times: YI, cell: ["T3", "合计", "金额"] },
    { what: "项目目标", value: 1081, cell: ["T3", "项目支出", "个数"] },
    { what: "项目目标资金（亿元）", value: 9.2, times: YI, cell: ["T3", "项目支出", "金额"] },
    { what: "整体目标", value: 56, cell: ["T3", "部门整体支出", "个数"] },
    { what: "事前评估", value: 15, cell: ["T2", "合计", "个数"] },
    { what: "事前评估资金（万元）", value: 6305.7, cell: ["T2", "合计", "申请额"] },
    { what: "自评项目", value: 895, cell: ["T6", "项目支出", "个数"] },
    { what: "自评资金（亿元）", value: 20.56, times: YI, cell: ["T6", "项目支出", "全年预算数"] },
    { what: "部门评价", value: 56, cell: ["T7", "合计", "个数"] },
    { what: "部门评价资金（亿元）", value: 1.04, times: YI, cell: ["T7", "合计", "金额"] },
    { what: "重点评价项目", value: 5, cell: ["T8a", "项目", "个数"] },
    { what: "重点评价资金（万元）", value: 1132.51, cell: ["T8a", "项目", "金额"] },
    { what: "部门整体评价", value: 1, cell: ["T8a", "部门整体", "个数"] },
    { what: "部门整体评价资金（万元）", value: 1470.93, cell: ["T8a", "部门整体", "金额"] },
    { what: "监控项目", value: 1081, cell: ["T4", "1—7月 单位自主监控", "项目数"] },
    { what: "监控整体", value: 56, cell: ["T4", "1—7月 单位自主监控", "部门整体支出"] },
    {
      what: "监控资金（亿元）",
      value: 22.9,
      times: YI,
      cell: ["T4", "1—7月 单位自主监控", "全年预算数"],
    },
    { what: "重点监控项目", value: 5, cell: ["T4", "1—7月 财政重点监控", "项目数"] },
    {
      what: "重点监控资金（万元）",
      value: 529.83,
      cell: ["T4", "1—7月 财政重点监控", "全年预算数"],
    },
    { what: "指标库部门", value: 7, cell: ["T13", "合计", "部门数"] },
  ],
  "lvliang-2024": [
    { what: "重点评价", value: 30, cell: ["T8", "合计", "个数"] },
    { what: "重点评价资金（亿元）", value: 21.66, times: YI, cell: ["T8a", "合计", "金额"] },
    { what: "优", value: 1, cell: ["T8", "优", "个数"] },
    { what: "良", value: 18, cell: ["T8", "良", "个数"] },
    { what: "中", value: 9, cell: ["T8", "中", "个数"] },
    { what: "差", value: 2, cell: ["T8", "差", "个数"] },
    {
      what: "重点项目",
      value: 30,
      cell: ["T8a", "项目", "个数"],
      instead: 27,
      why: "two whole departments and a fiscal operation are among the thirty",
    },
  ],
  "dongqu-2024": [
    { what: "事前评估", value: 8, cell: ["T2", "合计", "个数"] },
    { what: "予以支持", value: 3, cell: ["T2", "予以支持", "个数"] },
    { what: "予以部分支持", value: 3, cell: ["T2", "予以部分支持", "个数"] },
    { what: "不予支持", value: 2, cell: ["T2", "不予支持", "个数"] },
    { what: "编制目标的单位", value: 85, cell: ["T10", "绩效目标", "已纳入"] },
    { what: "双监控的单位", value: 86, cell: ["T10", "绩效运行监控", "应纳入"] },
    { what: "运行监控的单位", value: 82, cell: ["T10", "绩效运行监控", "已纳入"] },
    {
      what: "监控面",
      value: "100%",
      cell: ["T10", "绩效运行监控", "覆盖率"],
      instead: "95.3%",
      why: "82 of 86 units",
    },
    { what: "自评的单位", value: 85, cell: ["T10", "部门整体自评", "已纳入"] },
    { what: "重点评价项目", value: 16, cell: ["T8a", "合计", "个数"] },
    { what: "重点评价资金（万元）", value: 21477, cell: ["T8a", "合计", "金额"] },
  ],
  "daxiang-2024": [
    { what: "整体自评单位", value: 126, cell: ["T6", "部门整体支出", "个数"] },
    { what: "整体自评资金（万元）", value: 81648.29, cell: ["T6", "部门整体支出", "全年预算数"] },
    { what: "重点评价", value: 11, cell: ["T8", "合计", "个数"] },
    { what: "专项债券项目", value: 4, cell: ["T8c", "专项债券", "个数"] },
    { what: "社保基金项目", value: 1, cell: ["T8c", "社保基金", "个数"] },
    { what: "政府购买服务项目", value: 1, cell: ["T8c", "政府购买服务", "个数"] },
    { what: "部门整体支出项目", value: 5, cell: ["T8c", "部门整体支出", "个数"] },
    { what: "重点评价资金（万元）", value: 44369.7, cell: ["T8c", "合计", "金额"] },
    { what: "优", value: 1, cell: ["T8", "优", "个数"] },
    { what: "良", value: 10, cell: ["T8", "良", "个数"] },
    { what: "部门整体平均得分", value: 88.37, cell: ["T8a", "部门整体", "平均得分"] },
    { what: "项目平均得分", value: 86.47, cell: ["T8a", "项目", "平均得分"] },
    { what: "指标体系单位", value: 126, cell: ["T10", "指标库建设", "已纳入"] },
    { what: "培训", value: 4, cell: ["T15", "4", "序号"] },
  ],
};

/** The cell of a table by what its row begins with and its column is called. */
function computed(report: ReportResult, [id, row, column]: Published["cell"]): unknown {
  const table = report.tables[id];
  if (!table) return `no ${id}`;
  const at = table.columns.findIndex((heading) => heading.startsWith(column));
  if (at < 0) return `no ${column} among ${table.columns.join("、")}`;
  return table.rows.find((cells) => String(cells[0]) === row)?.[at];
}

describe.each(Object.entries(BUREAUS))("the statement of %s", (name, figures) => {
  let report: ReportResult;
  let requests = 0;

  beforeAll(async () => {
    const file = `bureau-${name}.xlsx`;
    const bytes = readFileSync(join(__dirname, "../../../templates/samples", file));
    const excel = await openEmbeddedExcel(await readWorkbook(bytes, file));
    try {
      const { plan, result } = await planReport(excel.port, { locale: "zh-CN" });
      requests = await excel.requests(() => excel.port.apply(plan));
      report = result;
    } finally {
      excel.close();
    }
  });

  test("is written in at most eight round trips, without an error", () => {
    expect(requests).toBeLessThanOrEqual(8);
    expect(report.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(report.title).toContain(name.slice(-4));
  });

  test.each(figures.map((figure) => [figure.what, figure.value, figure] as const))(
    "%s %s",
    (_what, value, { cell, times = 1, instead }) => {
      const wanted = instead ?? value;
      const found = computed(report, cell);
      expect(typeof found === "number" ? found / times : found).toBe(wanted);
    }
  );

  test("every figure of a sentence is in the sentence and names its cells", () => {
    for (const { text, figures: linked } of report.sentences) {
      for (const { text: figure, source } of linked) {
        expect(text).toContain(figure);
        expect(source).toMatch(/!\$?[A-Z]+\$?\d+/);
      }
    }
  });
});

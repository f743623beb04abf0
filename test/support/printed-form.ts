import { areaAddress } from "../../src/core/sheets/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheets/snapshot";

/** Rows of a sheet as a person would type them; null is an empty cell. */
export type Rows = readonly (readonly (CellValue | null | undefined)[])[];

export interface SheetOptions {
  readonly name?: string;
  /** 0-based place of the first cell. */
  readonly at?: { readonly row: number; readonly column: number };
  readonly merges?: readonly string[];
}

/** A sheet with the given cells. */
export function sheetOf(rows: Rows, options: SheetOptions = {}): SheetSnapshot {
  const { name = "Sheet1", at = { row: 0, column: 0 }, merges } = options;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ""));
  const empty = rows.length === 0 || width === 0;
  return {
    name,
    id: name,
    usedRange: empty
      ? null
      : areaAddress({
          top: at.row,
          left: at.column,
          bottom: at.row + rows.length - 1,
          right: at.column + width - 1,
        }),
    values,
    ...(merges && { merges }),
    protected: false,
  };
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets };
}

export interface PrintedMoney {
  readonly label: string;
  readonly initial?: CellValue | null;
  readonly annual?: CellValue | null;
  readonly executed?: CellValue | null;
  readonly weight?: CellValue | null;
  readonly rate?: CellValue | null;
  readonly score?: CellValue | null;
}

export interface PrintedIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target?: CellValue | null;
  readonly actual?: CellValue | null;
  readonly weight?: CellValue | null;
  readonly score?: CellValue | null;
  readonly reason?: CellValue | null;
}

export interface PrintedForm {
  readonly title?: string;
  readonly year?: number;
  readonly project?: string;
  readonly unit?: string;
  readonly amountUnit?: string;
  readonly money?: readonly PrintedMoney[];
  readonly indicators: readonly PrintedIndicator[];
  /** Points printed behind a dimension: 产出指标（50分）. */
  readonly sections?: Readonly<Record<string, number>>;
  readonly total?: {
    readonly weight?: CellValue | null;
    readonly score?: CellValue | null;
    readonly grade?: CellValue | null;
  };
}

/**
 * The rows of a self-evaluation form as it is printed (nine columns; the fund block from row 5, the
 * headings of the indicators below the goals). Level-1 and level-2 labels stand in the first row of
 * their block only, as in a sheet with merged cells.
 */
export function printedRows(form: PrintedForm): (CellValue | null)[][] {
  const unit = form.amountUnit ?? "万元";
  const rows: (CellValue | null)[][] = [
    [form.title ?? "项目支出绩效自评表"],
    [`（${form.year ?? 2024}年度）`],
    ["项目名称", null, form.project ?? "测试项目"],
    ["主管部门", null, "某某局", null, null, "实施单位", null, form.unit ?? "某某站"],
  ];
  if (form.money) {
    rows.push([
      `项目资金（${unit}）`,
      null,
      null,
      "年初预算数",
      "全年预算数",
      "全年执行数",
      "分值",
      "执行率",
      "得分",
    ]);
    for (const row of form.money) {
      rows.push([
        null,
        null,
        row.label,
        row.initial ?? null,
        row.annual ?? null,
        row.executed ?? null,
        row.weight ?? null,
        row.rate ?? null,
        row.score ?? null,
      ]);
    }
  }
  rows.push(
    ["年度总体目标", "预期目标", null, null, null, "实际完成情况"],
    [null, "按计划完成年内任务。", null, null, null, "任务都做完了。"],
    [
      "绩效指标",
      "一级指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      "实际完成值",
      "分值",
      "得分",
      "偏差原因分析及改进措施",
    ]
  );
  rows.push(...indicatorRows(form));
  if (form.total) {
    const { weight = 100, score = null, grade = null } = form.total;
    rows.push(["总分", null, null, null, null, null, weight, score, grade]);
  }
  return rows;
}

function indicatorRows(form: PrintedForm): (CellValue | null)[][] {
  let level1 = "";
  let level2 = "";
  return form.indicators.map((indicator) => {
    const newLevel1 = indicator.level1 !== level1;
    const newLevel2 = newLevel1 || indicator.level2 !== level2;
    level1 = indicator.level1;
    level2 = indicator.level2;
    const points = form.sections?.[level1];
    return [
      null,
      newLevel1 ? `${level1}${points === undefined ? "" : `（${points}分）`}` : null,
      newLevel2 ? level2 : null,
      indicator.name,
      indicator.target ?? null,
      indicator.actual ?? null,
      indicator.weight ?? null,
      indicator.score ?? null,
      indicator.reason ?? null,
    ];
  });
}

/** The form on a sheet of its own. */
export function printedSheet(form: PrintedForm, options: SheetOptions = {}): SheetSnapshot {
  return sheetOf(printedRows(form), { name: "自评表", ...options });
}

/** A self-evaluation without fault (the figures of a published one): 98.62 points. */
export const faultless: PrintedForm = {
  title: "财政项目支出绩效自评表",
  year: 2022,
  project: "普陀体育中心与委托运营方结算费用",
  amountUnit: "元",
  money: [
    {
      label: "年度资金总额：",
      initial: 250000,
      annual: 250000,
      executed: 215457.6,
      weight: 10,
      rate: "86.19%",
      score: 8.62,
    },
  ],
  indicators: [
    ["产出指标", "数量指标", "与委托运营方结算完成率", "=100%", "100%", 10],
    ["产出指标", "质量指标", "合同结算条款完成率", "=100%", "100%", 20],
    ["产出指标", "时效指标", "费用结算及时性", "及时", "及时", 20],
    ["效益指标", "社会效益指标", "与委托运营方合同完成率", "=100%", "100%", 30],
    ["满意度指标", "服务对象满意度指标", "场馆开放满意度", ">=90%", "100%", 10],
  ].map(([level1, level2, name, target, actual, weight]) => ({
    level1: String(level1),
    level2: String(level2),
    name: String(name),
    target,
    actual,
    weight,
    score: weight,
  })),
  total: { weight: 100, score: 98.62 },
};

/** The form with some fields of one indicator changed (0-based). */
export function withIndicator(
  form: PrintedForm,
  index: number,
  change: Partial<PrintedIndicator>
): PrintedForm {
  return {
    ...form,
    indicators: form.indicators.map((row, i) => (i === index ? { ...row, ...change } : row)),
  };
}

/** The form with some fields of one fund row changed (0-based). */
export function withMoney(
  form: PrintedForm,
  index: number,
  change: Partial<PrintedMoney>
): PrintedForm {
  return {
    ...form,
    money: (form.money ?? []).map((row, i) => (i === index ? { ...row, ...change } : row)),
  };
}

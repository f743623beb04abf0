import type { FormMessageKey } from "../messages/forms";
import type { CellValue } from "../sheets/snapshot";

/** Kinds of form PERF recognises. */
export type FormKind =
  "target" | "dept-target" | "monitor" | "self-eval" | "dept-self-eval" | "evaluation" | "ex-ante";

/** A bureau's register is recognised as `register:<name>`, e.g. `register:evaluation`. */
export type RecognisedKind = FormKind | `register:${string}`;

/** One line about what was found where. */
export interface RecognisedSummary {
  readonly sheet: string;
  readonly kind: RecognisedKind;
  /** A1 area. */
  readonly range: string;
  readonly title: string;
  readonly project?: string;
  /** The year it is about, 2024. */
  readonly year?: number;
}

export interface FormSummary extends RecognisedSummary {
  readonly kind: FormKind;
}

/** A value of a form together with the cell it stands in. */
export interface Entry {
  /** 0-based position in the sheet; the top-left cell of a merged area. */
  readonly row: number;
  readonly column: number;
  /** A1 address without the sheet's name. */
  readonly cell: string;
  readonly value: CellValue;
  /** What the user sees, trimmed; a rate stored as 0.8619 with a percent format reads `86.19%`. */
  readonly text: string;
}

export type AmountUnit = "万元" | "元" | "亿元";

/**
 * What a column of the fund block holds. Amounts: `period` 实施期资金, `initial` 年初预算数, `adjustment`
 * 预算调整, `annual` 全年（调整后）预算数, `executed` 执行数 (up to the cut-off month on a monitoring form),
 * `forecast` 全年预计执行数, `balance` 结余, `forecastBalance` 预计全年结余. Others: `rate` 执行率, `weight` 分值,
 * `score` 得分, `reason` 原因.
 */
export type MoneyColumn =
  | "period"
  | "initial"
  | "adjustment"
  | "annual"
  | "executed"
  | "forecast"
  | "balance"
  | "forecastBalance"
  | "weight"
  | "rate"
  | "score"
  | "reason";

/** What a row of the fund block is: the total, one of its parts, or unknown. */
export type MoneyRole = "total" | "part" | "other";

/** One row of the fund block (项目资金). */
export interface MoneyRow {
  readonly role: MoneyRole;
  /** `年度资金总额：`, `其中：当年财政拨款` … as printed. */
  readonly label: string;
  readonly row: number;
  readonly cells: Readonly<Partial<Record<MoneyColumn, Entry>>>;
}

export interface MoneyBlock {
  /** Unit of the amounts as the form says; 万元 when it says nothing. */
  readonly unit: AmountUnit;
  readonly rows: readonly MoneyRow[];
  readonly columns: Readonly<Partial<Record<MoneyColumn, number>>>;
}

/** Tick columns of a monitoring form below 偏差原因分析: 经费, 制度, 人员, 硬件条件保障, 其他. */
export type ReasonTick =
  "reasonFunds" | "reasonRules" | "reasonStaff" | "reasonEquipment" | "reasonOther";
/** Tick columns below 完成目标可能性: 确定能, 有可能, 完全不可能. */
export type LikelihoodTick = "likelyCertain" | "likelyPossible" | "likelyImpossible";
/** Tick columns of a scoring table: 优, 良, 中, 差. */
export type TierTick = "tierBest" | "tierGood" | "tierFair" | "tierPoor";

/** What a column of the indicator table holds. */
export type IndicatorColumn =
  // 一级 and 二级指标 with their points where they have a column of their own, 三级指标
  | "dimension"
  | "dimensionWeight"
  | "category"
  | "categoryWeight"
  | "name"
  // what is to be reached: 指标解释, 符号, 指标值, 年初指标值, 实施期指标值, 标杆值, 计量单位, 方向性, 是否核心指标
  | "explanation"
  | "operator"
  | "target"
  | "initialTarget"
  | "periodTarget"
  | "benchmark"
  | "unit"
  | "direction"
  | "core"
  // what was reached: 实际完成值 (up to the cut-off month on a monitoring form), 全年预计完成情况, 指标完成率, 完成情况描述
  | "actual"
  | "forecast"
  | "completion"
  | "description"
  // points: 分值, 得分系数, 得分, 扣减分数; 评分标准, 优良中差
  | "weight"
  | "coefficient"
  | "score"
  | "deduction"
  | "rubric"
  | TierTick
  // 偏差原因 (or 扣分原因) in one column, or ticks and 原因说明; 完成可能性 in one column, or ticks
  | "reason"
  | ReasonTick
  | "reasonNote"
  | "likelihood"
  | LikelihoodTick
  // 备注 or 措施, 序时进度预警, 指标来源, 指标值设定依据, 取值方式, 数据来源, 佐证资料
  | "remark"
  | "light"
  | "source"
  | "basis"
  | "method"
  | "dataSource"
  | "evidence";

/** One indicator (三级指标) of a form. Blank cells are entries with empty text, so a rule can point at them. */
export interface IndicatorRow {
  /** 0-based row in the sheet. */
  readonly row: number;
  /** 一级指标 and 二级指标, filled down from merged or repeated cells, without `（50分）` and the like. */
  readonly dimension: string;
  readonly category: string;
  readonly name: string;
  readonly cells: Readonly<Partial<Record<IndicatorColumn, Entry>>>;
  /** Points printed behind the name, 立项依据充分性（3分）, where the row has no cell with points. */
  readonly printedWeight?: number;
}

/** A level-1 or level-2 label of the indicator table and the rows it stands for. */
export interface IndicatorGroup {
  readonly level: 1 | 2;
  /** As the rows' `dimension` or `category`. */
  readonly name: string;
  readonly entry: Entry;
  /** 0-based first and last row of its indicators. */
  readonly first: number;
  readonly last: number;
  /** Points of the group: its own column or row, else printed in the label: 决策（15分）. */
  readonly points?: number;
  /** Where the points stand. */
  readonly weight?: Entry;
  readonly score?: Entry;
}

/** 总分 row at the foot of the indicator table. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  readonly weight?: Entry;
  readonly score?: Entry;
  readonly grade?: Entry;
}

/** What a column of the table of a department's tasks (年度主要任务) holds. */
export type TaskColumn = "name" | "content" | "done" | "total" | "fiscal" | "other" | "executed";

/** One task of a whole department, or the row of their sums. */
export interface TaskRow {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<TaskColumn, Entry>>>;
}

/** 年度主要任务 with amounts by source. */
export interface TaskBlock {
  readonly unit: AmountUnit;
  readonly columns: Readonly<Partial<Record<TaskColumn, number>>>;
  readonly rows: readonly TaskRow[];
  /** 金额合计. */
  readonly total?: TaskRow;
}

/** What stands beside a label in the head of a form, or below its table. */
export type FieldName =
  // 项目名称 and 编码, 主管部门, 实施单位 with their codes, 年度
  | "project"
  | "projectCode"
  | "department"
  | "departmentCode"
  | "unit"
  | "unitCode"
  | "year"
  // 项目属性 (新增, 延续, 一次性), 项目类别, 项目期 with its first and last year or month (2023, 2023-05)
  | "attribute"
  | "projectType"
  | "period"
  | "periodStart"
  | "periodEnd"
  // 实施期目标; 年度目标 or 预期目标; 调整后目标; 实际完成情况
  | "periodGoal"
  | "expectedGoal"
  | "adjustedGoal"
  | "actualGoal"
  // 立项依据, 项目概况, 项目负责人, 联系电话
  | "basis"
  | "summary"
  | "leader"
  | "phone"
  // below the table: 评价结论, 存在问题, 改进措施, 原因分析, 填报人, 填报日期
  | "conclusion"
  | "problems"
  | "measures"
  | "reasons"
  | "filledBy"
  | "filledOn"
  // ex-ante: 申请额, 核定额 (建议额), 核减额; monitoring: 达到预期绩效目标, 绩效目标执行情况
  | "applied"
  | "approved"
  | "reduced"
  | "goalMet"
  | "progress";

/** Months a form reports on, 1–7 for 1—7月, and the cell that says so (none: the sheet's name does). */
export interface ReportedMonths {
  readonly from: number;
  readonly to: number;
  readonly entry?: Entry;
}

/** A reason for the pane, as a message key with its parameters. */
export interface Explanation {
  readonly message: FormMessageKey;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What a form could not make use of. */
export interface RecognitionNotes {
  /** Why this kind was chosen. */
  readonly why: Explanation;
  /** Columns of the table whose heading is not understood. */
  readonly unplaced: readonly UnplacedColumn[];
  /** 0-based rows inside the table that hold something and are neither indicator nor group nor total. */
  readonly skippedRows: readonly number[];
  /** A person corrected what was recognised. */
  readonly corrected: boolean;
}

export interface UnplacedColumn {
  /** A1 address of the heading. */
  readonly cell: string;
  readonly column: number;
  readonly text: string;
}

/** One recognised form on a sheet: what the rules and the scoring work on. */
export interface Form {
  readonly kind: FormKind;
  readonly sheet: string;
  /** A1 area of the whole form. */
  readonly range: string;
  readonly title: string;
  readonly fields: Readonly<Partial<Record<FieldName, Entry>>>;
  /** Fields whose label is printed and whose cell is blank: the cell to fill. */
  readonly blankFields: Readonly<Partial<Record<FieldName, Entry>>>;
  /** Of a monitoring form: up to which month it reports. Absent where nothing says it. */
  readonly months?: ReportedMonths;
  readonly money?: MoneyBlock;
  readonly tasks?: TaskBlock;
  readonly indicators: readonly IndicatorRow[];
  /** Indicators of the whole project (实施期, 中期, 长期) where a form lists them beside those of the year. */
  readonly periodIndicators?: readonly IndicatorRow[];
  /** Level-1 and level-2 labels in the order of the rows. */
  readonly groups: readonly IndicatorGroup[];
  /** 小计 rows inside the table. */
  readonly subtotals: readonly TotalRow[];
  readonly columns: Readonly<Partial<Record<IndicatorColumn, number>>>;
  /** 0-based row of the indicator table's headings. */
  readonly headingRow: number;
  readonly total?: TotalRow;
  /** Points a dimension's own cell prints, `产出指标（50分）` → 50. */
  readonly printedWeights: Readonly<Record<string, number>>;
  /** Headings that were found. */
  readonly evidence: readonly string[];
  /** Why this kind, and what could not be placed; absent in forms that were made by hand. */
  readonly notes?: RecognitionNotes;
}

/** Result of looking through a workbook. */
export interface Recognition {
  readonly forms: readonly Form[];
  /** Names of sheets without a form PERF knows. */
  readonly formless: readonly string[];
}

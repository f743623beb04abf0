import type { Rows } from "./printed-form";

type Cell = string | number | null;

/** One indicator of a made-up monitoring form. */
export interface MonitoringLine {
  readonly category?: string;
  readonly name: string;
  readonly target: Cell;
  readonly actual?: Cell;
  readonly expected?: Cell;
  /** What stands below 偏差原因分析, from 经费保障 to 原因说明. */
  readonly reasons?: readonly Cell[];
  /** What stands below 确定能, 有可能, 完全不可能. */
  readonly likelihood?: readonly Cell[];
  readonly remark?: Cell;
}

export interface MonitoringSheet {
  readonly project?: string;
  /** 7 for 1—7月; no month anywhere when omitted. */
  readonly month?: number;
  readonly year?: number;
  /** 年初预算数, 全年预算数, 执行数, 全年预计执行数. */
  readonly money?: readonly [Cell, Cell, Cell, Cell];
  readonly unit?: string;
  readonly lines: readonly MonitoringLine[];
}

/** The national monitoring form as a sheet's rows: the first indicator stands in row 10, or 8 without funds. */
export function monitoringRows(sheet: MonitoringSheet): Rows {
  const months = sheet.month === undefined ? "" : `1-${sheet.month}月`;
  const [initial, annual, executed, forecast] = sheet.money ?? [];
  const funds: Rows = sheet.money
    ? [
        [
          ...[`项目资金（${sheet.unit ?? "万元"}）`, null, null, null, "年初预算数", "全年预算数"],
          ...[`${months}执行数`, `${months}执行率`, "全年预计执行数"],
        ],
        [null, null, null, "年度资金总额：", initial, annual, executed, null, forecast],
      ]
    : [];
  return [
    ["项目支出绩效目标执行监控表"],
    [`（${sheet.year ?? 2024}年度）`],
    ["项目名称", null, null, sheet.project ?? "图书馆开放"],
    ["主管部门", null, null, "文旅局", null, null, null, "实施单位", "图书馆"],
    ...funds,
    ["年度总体目标", null, null, "全年开放。"],
    [
      ...["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", `${months}执行情况`],
      ...["全年预计完成情况", "偏差原因分析", null, null, null, null, null, "完成目标可能性"],
      ...[null, null, "备注"],
    ],
    [
      ...[null, null, null, null, null, null, null],
      ...["经费保障", "制度保障", "人员保障", "硬件条件保障", "其他", "原因说明"],
      ...["确定能", "有可能", "完全不可能"],
    ],
    ...sheet.lines.map((line) => [
      ...[null, "产出指标", line.category ?? "数量指标", line.name, line.target],
      ...[line.actual ?? null, line.expected ?? null],
      ...padded(line.reasons, 6),
      ...padded(line.likelihood, 3),
      line.remark ?? null,
    ]),
  ];
}

function padded(cells: readonly Cell[] | undefined, count: number): Cell[] {
  return Array.from({ length: count }, (_, at) => cells?.[at] ?? null);
}

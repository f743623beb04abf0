import { render, type Locale, type Message } from "../messages/message";
import { summaryMessages } from "../messages/monitoring-summary";
import { divide, multiply, round, sum } from "../numbers/decimal";
import { look, writeColumns, writeText } from "../plan/cell-actions";
import { freeSheetName } from "../plan/free-sheet-name";
import type { Action, ChartAction, Plan, WrittenValue } from "../plan/plan";
import { lineCount } from "../plan/text-width";
import type { Scheme } from "../schemes/scheme";
import { areaAddress, cellAddress, columnName } from "../sheets/address";
import { convertUnit } from "../targets/unit";
import { lights } from "./light";
import { namedCounts } from "./light-counts";
import { lightColors } from "./light-colors";
import type { LightCounts, Monitoring } from "./monitor-result";
import { lightText, summaryColumns } from "./summary-columns";

/* 0-based rows: title, what was found, by which scheme; the table of counts; the list below it. */
const SUMMARY_ROW = 1;
const BASIS_ROW = 2;
const COUNTS_TITLE = 4;
const COUNTS_HEAD = 5;
const COUNTS_FIRST = 6;
const KINDS = [...lights, "none"] as const;
const TOTAL_ROW = COUNTS_FIRST + KINDS.length;
/** The charts beside the table end here. */
const CHART_LAST = TOTAL_ROW + 2;
const LIST_TITLE = CHART_LAST + 2;
const LIST_HEAD = LIST_TITLE + 1;
const LIST_FIRST = LIST_HEAD + 1;
/** Columns of the two charts: beside the table, over the columns of the list. */
const CHARTS = [
  { from: 5, to: 9 },
  { from: 10, to: 17 },
] as const;

const ACCENT = "#0F548C";
const HEAD_FILL = "#E6F0F9";
const LINE = "#C8D3DE";
const QUIET = "#5F6B76";
/** Points. */
const ROW_HEIGHT = 22;
const LINE_HEIGHT = 16;

/**
 * The sheet 监控汇总: how many lights of each colour with two charts, and one row per project with its
 * lights, spending, progress, both monitors, expectations and what has still to be written. The counts
 * of projects and spending are formulas over the list, the list holds values. No actions without a
 * monitoring form.
 */
export function planSummary(monitoring: Monitoring, scheme: Scheme, locale: Locale): Plan {
  const { projects } = monitoring;
  if (projects.length === 0) {
    return { title: render(summaryMessages.planNothing, locale), actions: [] };
  }
  const taken = new Set(projects.map((project) => project.sheet));
  const sheet = freeSheetName(render(summaryMessages.sheet, locale), taken);
  const content: Content = { monitoring, scheme, locale, sheet };
  const actions: readonly Action[] = [
    { kind: "sheet", name: sheet, tabColor: lightColors.绿.solid, gridlines: false },
    {
      kind: "columns",
      sheet,
      widths: Object.fromEntries(summaryColumns.map(({ width }, i) => [columnName(i), width])),
    },
    rowHeights(content),
    ...headActions(content),
    ...countActions(content),
    ...listActions(content),
    ...CHARTS.map((_place, index) => chart(content, index)),
    {
      kind: "page",
      sheet,
      orientation: "landscape",
      fitWidth: true,
      titleRows: `${LIST_HEAD + 1}:${LIST_HEAD + 1}`,
    },
    { kind: "select", sheet, address: "A1" },
  ];
  const title = render(summaryMessages.plan, locale, { sheet, count: projects.length });
  return { title, actions };
}

interface Content {
  readonly monitoring: Monitoring;
  readonly scheme: Scheme;
  readonly locale: Locale;
  readonly sheet: string;
}

const area = (top: number, bottom: number, left: number, right: number): string =>
  areaAddress({ top, bottom, left, right });

function headActions({ monitoring, scheme, locale, sheet }: Content): Action[] {
  const { projects } = monitoring;
  const months = new Set(projects.map(({ month }) => month));
  const [month] = months;
  const title =
    months.size === 1 && month !== undefined
      ? render(summaryMessages.titleWithMonth, locale, { month })
      : render(summaryMessages.title, locale);
  const cell = (row: number): string => cellAddress(row, 0);
  return [
    writeText(sheet, area(0, BASIS_ROW, 0, 0), [
      [title],
      [summaryText(monitoring, locale)],
      [basisText(scheme, locale)],
    ]),
    writeText(sheet, cell(COUNTS_TITLE), [[render(summaryMessages.countsTitle, locale)]]),
    writeText(sheet, cell(LIST_TITLE), [[render(summaryMessages.listTitle, locale)]]),
    writeText(sheet, cell(noteRow(projects.length)), [[render(summaryMessages.note, locale)]]),
    look(sheet, [cell(0)], { bold: true, size: 18, color: ACCENT, vertical: "center" }),
    look(sheet, [cell(SUMMARY_ROW)], { size: 12, vertical: "center" }),
    look(sheet, [cell(BASIS_ROW), cell(noteRow(projects.length))], {
      size: 9,
      color: QUIET,
      vertical: "center",
    }),
    look(sheet, [cell(COUNTS_TITLE), cell(LIST_TITLE)], {
      bold: true,
      size: 12,
      color: ACCENT,
      vertical: "center",
    }),
  ];
}

/** `监控 3 个项目：红灯 1 个 …`, with the sums of those forms that give budget and spending. */
export function summaryText({ projects, counts }: Monitoring, locale: Locale): string {
  const unlit =
    counts.none === 0 ? "" : render(summaryMessages.summaryUnlit, locale, { count: counts.none });
  const said = render(summaryMessages.summary, locale, {
    projects: projects.length,
    ...namedCounts(counts),
    unlit,
  });
  const funds = projects.flatMap(({ spending }) =>
    spending && spending.budget !== null && spending.executed !== null
      ? [[spending.budget, spending.executed].map((value) => inTenThousand(value, spending.unit))]
      : []
  );
  const [budget, executed] = [0, 1].map((at) => sum(funds.map((pair) => pair[at] ?? 0)));
  const rate = divide(executed ?? 0, budget ?? 0);
  const money =
    rate === null || budget === undefined || executed === undefined
      ? ""
      : render(summaryMessages.summaryMoney, locale, {
          budget: round(budget, 2).toFixed(2),
          executed: round(executed, 2).toFixed(2),
          rate: round(multiply(rate, 100), 2).toFixed(2),
        });
  const due =
    counts.due === 0 ? "" : render(summaryMessages.summaryDue, locale, { count: counts.due });
  return said + money + due;
}

function inTenThousand(value: number, unit: string): number {
  return convertUnit(value, unit, "万元") ?? value;
}

function basisText(scheme: Scheme, locale: Locale): string {
  const { plan, indicator, budget } = scheme.monitoring;
  const message = plan === "C" ? summaryMessages.basisC : summaryMessages.basis;
  return render(message, locale, {
    scheme: scheme.name,
    plan: render(summaryMessages[`plan${plan}`], locale),
    ...indicator,
    budgetRed: budget.red,
    budgetYellow: budget.yellow,
  });
}

function countActions(content: Content): Action[] {
  const { monitoring, locale, sheet } = content;
  const { projects, counts } = monitoring;
  const last = LIST_FIRST + projects.length - 1;
  const counted = (column: number, row: number): string => {
    const name = columnName(column);
    return `=COUNTIF($${name}$${LIST_FIRST + 1}:$${name}$${last + 1},$A${row + 1})`;
  };
  const lightColumns = summaryColumns.flatMap(({ light }, index) => (light ? [index] : []));
  const rows = KINDS.map((kind, index): WrittenValue[] => {
    const row = COUNTS_FIRST + index;
    return [
      lightText(kind === "none" ? null : kind, locale),
      ...lightColumns.map((column) => counted(column, row)),
      counts.indicators[kind],
    ];
  });
  const total: WrittenValue[] = [
    render(summaryMessages.total, locale),
    ...[1, 2, 3].map((column) => `=SUM(${area(COUNTS_FIRST, TOTAL_ROW - 1, column, column)})`),
  ];
  const heads = ["light", "projects", "budgets", "indicators"] as const;
  const table = area(COUNTS_HEAD, TOTAL_ROW, 0, 3);
  return [
    writeText(sheet, area(COUNTS_HEAD, COUNTS_HEAD, 0, 3), [
      heads.map((key) => render(summaryMessages[key], locale)),
    ]),
    writeColumns(
      sheet,
      area(COUNTS_FIRST, TOTAL_ROW, 0, 3),
      [...rows, total],
      ["@", "0", "0", "0"]
    ),
    look(sheet, [table], { borders: LINE, vertical: "center", horizontal: "center" }),
    headLook(sheet, area(COUNTS_HEAD, COUNTS_HEAD, 0, 3)),
    look(sheet, [area(TOTAL_ROW, TOTAL_ROW, 0, 3)], { bold: true }),
    ...KINDS.map((kind, index) => lit(sheet, [cellAddress(COUNTS_FIRST + index, 0)], kind)),
  ];
}

function listActions({ monitoring, locale, sheet }: Content): Action[] {
  const { projects } = monitoring;
  const lastRow = LIST_FIRST + projects.length - 1;
  const right = summaryColumns.length - 1;
  const column = (index: number): string => area(LIST_FIRST, lastRow, index, index);
  const actions: Action[] = [
    writeText(sheet, area(LIST_HEAD, LIST_HEAD, 0, right), [
      summaryColumns.map(({ heading }) => render(heading, locale)),
    ]),
    // Column by column: each has one format, and a long list is cut into messages by its values.
    ...summaryColumns.map(({ cell, numberFormat }, index): Action => ({
      kind: "write",
      sheet,
      address: column(index),
      numberFormat,
      values: projects.map((project, row) => [cell(project, row, locale)]),
    })),
    look(sheet, [area(LIST_HEAD, lastRow, 0, right)], { borders: LINE, vertical: "center" }),
    headLook(sheet, area(LIST_HEAD, LIST_HEAD, 0, right)),
  ];
  for (const align of ["left", "center", "right"] as const) {
    const addresses = summaryColumns.flatMap((item, index) =>
      item.align === align ? column(index) : []
    );
    actions.push(
      look(sheet, addresses, { horizontal: align, ...(align === "left" && { wrap: true }) })
    );
  }
  for (const kind of KINDS) {
    const cells = summaryColumns.flatMap(({ light }, index) =>
      light
        ? projects.flatMap((project, row) =>
            (light(project) ?? "none") === kind ? [cellAddress(LIST_FIRST + row, index)] : []
          )
        : []
    );
    if (cells.length > 0) actions.push(lit(sheet, cells, kind));
  }
  return actions;
}

/** Charts are bound to the counts: of projects the first, of indicators the second. */
function chart({ sheet, locale }: Content, index: number): ChartAction {
  const kinds: readonly { name: string; title: Message; series: Message; column: number }[] = [
    {
      name: "PERF_monitor_projects",
      title: summaryMessages.projectChart,
      series: summaryMessages.projects,
      column: 1,
    },
    {
      name: "PERF_monitor_indicators",
      title: summaryMessages.indicatorChart,
      series: summaryMessages.indicators,
      column: 3,
    },
  ];
  const kind = kinds[index] as (typeof kinds)[number];
  const place = CHARTS[index] as (typeof CHARTS)[number];
  const cells = (column: number): string => area(COUNTS_FIRST, TOTAL_ROW - 1, column, column);
  return {
    kind: "chart",
    sheet,
    name: kind.name,
    type: "column",
    title: render(kind.title, locale),
    categories: cells(0),
    values: cells(kind.column),
    seriesName: render(kind.series, locale),
    position: area(COUNTS_TITLE, CHART_LAST, place.from, place.to),
    labels: "value",
    colors: KINDS.map((light) => lightColors[light].solid),
    legend: false,
  };
}

function rowHeights({ monitoring: { projects }, sheet, locale }: Content): Action {
  const heights: Record<number, number> = { 1: 34, 2: 22, 3: 18 };
  for (let row = COUNTS_TITLE; row <= LIST_TITLE; row++) heights[row + 1] = ROW_HEIGHT;
  heights[LIST_HEAD + 1] = ROW_HEIGHT + LINE_HEIGHT;
  const wrapped = summaryColumns.filter(({ align }) => align === "left");
  projects.forEach((project, index) => {
    const lines = wrapped.map(({ cell, width }) =>
      lineCount(String(cell(project, index, locale)), width)
    );
    heights[LIST_FIRST + index + 1] = ROW_HEIGHT + (Math.max(1, ...lines) - 1) * LINE_HEIGHT;
  });
  heights[noteRow(projects.length) + 1] = ROW_HEIGHT;
  return { kind: "rows", sheet, heights };
}

function noteRow(projects: number): number {
  return LIST_FIRST + projects;
}

function headLook(sheet: string, address: string): Action {
  return look(sheet, [address], {
    bold: true,
    fill: HEAD_FILL,
    color: ACCENT,
    horizontal: "center",
    vertical: "center",
    wrap: true,
  });
}

function lit(sheet: string, cells: readonly string[], kind: keyof LightCounts): Action {
  const { tint, ink } = lightColors[kind];
  return look(sheet, cells, { fill: tint, color: ink, bold: kind !== "none" });
}

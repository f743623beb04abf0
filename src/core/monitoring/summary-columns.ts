import { render, type Locale, type Message } from "../messages/message";
import { monitoringMessages } from "../messages/monitoring";
import { summaryMessages } from "../messages/monitoring-summary";
import { divide } from "../numbers/decimal";
import type { WrittenValue } from "../plan/plan";
import { convertUnit } from "../targets/unit";
import type { Light } from "./light";
import type { MonitoredProject } from "./monitor-result";

/** One column of the list of projects on the sheet 监控汇总. */
export interface SummaryColumn {
  readonly heading: Message;
  /** Characters. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
  readonly numberFormat: string;
  /** The column holds lights and is coloured by them. */
  light?(project: MonitoredProject): Light | null;
  cell(project: MonitoredProject, index: number, locale: Locale): WrittenValue;
}

const AMOUNT = "#,##0.00";
const PERCENT = "0.00%";
/** Names of indicators that are listed before only their number is told. */
const NAMED = 3;

const noteOf = (message: Message, locale: Locale): string => render(message, locale);

/** A light as the sheet shows it. */
export function lightText(light: Light | null, locale: Locale): string {
  return noteOf(light === null ? summaryMessages.noLight : summaryMessages[light], locale);
}

const lightColumn = (
  heading: Message,
  light: (project: MonitoredProject) => Light | null
): SummaryColumn => ({
  heading,
  width: 9,
  align: "center",
  numberFormat: "@",
  light,
  cell: (project, _index, locale) => lightText(light(project), locale),
});

const amountColumn = (
  heading: Message,
  amount: "budget" | "executed" | "balance"
): SummaryColumn => ({
  heading,
  width: 14,
  align: "right",
  numberFormat: AMOUNT,
  cell: ({ spending }) => {
    const value = spending?.[amount] ?? null;
    return value === null ? "" : (convertUnit(value, spending?.unit ?? "", "万元") ?? "");
  },
});

const ratioColumn = (
  heading: Message,
  ratio: (project: MonitoredProject) => number | null | undefined
): SummaryColumn => ({
  heading,
  width: 11,
  align: "right",
  numberFormat: PERCENT,
  cell: (project) => ratio(project) ?? "",
});

const countColumn = (light: Light): SummaryColumn => ({
  heading: summaryMessages[`count_${light}`],
  width: 7,
  align: "center",
  numberFormat: "0",
  cell: ({ counts }) => counts[light],
});

const hundredth = (percent: number | null | undefined): number | null =>
  percent == null ? null : divide(percent, 100);

/** The columns in their order; the first four are wide enough for the table of counts above them. */
export const summaryColumns: readonly SummaryColumn[] = [
  {
    heading: summaryMessages.number,
    width: 9,
    align: "center",
    numberFormat: "0",
    cell: (_project, index) => index + 1,
  },
  {
    heading: summaryMessages.project,
    width: 30,
    align: "left",
    numberFormat: "@",
    cell: ({ name }) => name,
  },
  {
    heading: summaryMessages.unit,
    width: 18,
    align: "left",
    numberFormat: "@",
    cell: ({ unit }) => unit ?? "",
  },
  {
    heading: summaryMessages.month,
    width: 9,
    align: "center",
    numberFormat: "@",
    cell: ({ month }, _index, locale) => render(summaryMessages.untilMonth, locale, { month }),
  },
  lightColumn(summaryMessages.projectLight, ({ light }) => light),
  lightColumn(summaryMessages.budgetLight, ({ budgetLight }) => budgetLight),
  amountColumn(summaryMessages.budget, "budget"),
  amountColumn(summaryMessages.executed, "executed"),
  ratioColumn(summaryMessages.rate, ({ spending }) => spending?.rate),
  ratioColumn(summaryMessages.spendingProgress, ({ spending }) => hundredth(spending?.progress)),
  ratioColumn(summaryMessages.targetProgress, ({ progress }) => hundredth(progress)),
  countColumn("红"),
  countColumn("黄"),
  countColumn("绿"),
  countColumn("蓝"),
  {
    heading: summaryMessages.quadrant,
    width: 16,
    align: "center",
    numberFormat: "@",
    cell: ({ quadrant }, _index, locale) =>
      quadrant === null ? "" : render(monitoringMessages[`quadrant_${quadrant}`], locale),
  },
  amountColumn(summaryMessages.balance, "balance"),
  ratioColumn(summaryMessages.forecastRate, ({ spending }) => spending?.forecastRate),
  {
    heading: summaryMessages.due,
    width: 36,
    align: "left",
    numberFormat: "@",
    cell: (project, _index, locale) => dueText(project, locale),
  },
];

/** What has still to be written, by indicator: the first few named, then how many there are. */
function dueText({ indicators }: MonitoredProject, locale: Locale): string {
  const all = indicators.flatMap(({ name, due }) =>
    due.map(({ message }) => render(summaryMessages.dueOf, locale, { name, message }))
  );
  const named = all.slice(0, NAMED).join(render(summaryMessages.dueSeparator, locale));
  return all.length <= NAMED
    ? named
    : render(summaryMessages.dueMore, locale, { named, count: all.length });
}

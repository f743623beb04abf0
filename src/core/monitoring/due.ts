import type { Entry, IndicatorColumn, IndicatorRow } from "../forms/form";
import { chosenReasons, REASON_TICKS } from "../forms/ticks";
import { render, type Locale } from "../messages/message";
import { monitoringMessages } from "../messages/monitoring";
import { isEmptyText } from "../numbers/written-text";
import type { Scheme } from "../schemes/scheme";
import { lightWord } from "./light-word";
import type { IndicatorLight } from "./indicator-light";
import type { Due, MonitoredIndicator } from "./monitor-result";

/** What the light and the figures of a row ask for, and the row does not say. */
export function dueOf(
  row: IndicatorRow,
  lit: IndicatorLight,
  figures: Pick<MonitoredIndicator, "likelihood"> & { readonly aboveTarget: number | null },
  scheme: Scheme,
  locale: Locale
): readonly Due[] {
  const due: Due[] = [];
  const add = (kind: Due["kind"], columns: readonly IndicatorColumn[], params = {}): void => {
    const cell = placeIn(row, columns);
    due.push({ kind, cell, message: render(monitoringMessages[`due_${kind}`], locale, params) });
  };
  if (lit.light === null && lit.explanation.key === "noActual") add("actual", ["actual"]);
  const reasons = chosenReasons(row);
  const explained = reasons.length > 0 || says(row, "reason") || says(row, "reasonNote");
  const { light } = lit;
  if ((light === "红" || light === "黄") && scheme.monitoring.reasonFor.includes(light)) {
    if (!explained)
      add("reason", ["reason", ...REASON_TICKS, "reasonNote"], {
        light: lightWord(light, locale),
      });
  }
  if (reasons.length > 0 && row.cells.reasonNote && !says(row, "reasonNote")) {
    add("note", ["reasonNote"]);
  }
  const { aboveTarget, likelihood } = figures;
  if (aboveTarget !== null && aboveTarget > scheme.monitoring.overshoot) {
    if (!explained && !says(row, "remark")) {
      add("overshoot", ["reason", "reasonNote", "remark"], {
        percent: Math.round(aboveTarget * 10000) / 100,
      });
    }
  }
  if (likelihood.length > 0 && !likelihood.includes("likelyCertain")) {
    const missing = (["forecast", "remark"] as const).filter(
      (column) => row.cells[column] && !says(row, column)
    );
    if (missing.length > 0) add("outlook", missing);
  }
  return due;
}

function says({ cells }: IndicatorRow, column: IndicatorColumn): boolean {
  const entry = cells[column];
  return entry !== undefined && !isEmptyText(entry.text);
}

/** The first of the columns the form has; else what was reached, or the indicator's name. */
function placeIn({ cells }: IndicatorRow, columns: readonly IndicatorColumn[]): string {
  const found: readonly (Entry | undefined)[] = [
    ...columns,
    "actual" as const,
    "name" as const,
  ].map((column) => cells[column]);
  return found.find((entry) => entry !== undefined)?.cell ?? "";
}

import type { Form, IndicatorRow } from "../forms/form";
import { chosenLikelihood } from "../forms/ticks";
import { render, type Locale } from "../messages/message";
import { monitoringMessages } from "../messages/monitoring";
import { divide, round, sum } from "../numbers/decimal";
import type { Scheme } from "../schemes/scheme";
import { readIndicator, targetText } from "../scoring/read-indicator";
import { scoreIndicator } from "../scoring/score-indicator";
import { readActual } from "../targets/read-target";
import type { Target } from "../targets/target";
import { dueOf } from "./due";
import { lightOf, type IndicatorLight, type LightExplanation } from "./indicator-light";
import { worstLight, type Light } from "./light";
import { lightWord } from "./light-word";
import { countLights } from "./light-counts";
import type { MonitoredIndicator, MonitoredProject } from "./monitor-result";
import { completionOf, deviationOf } from "./progress";
import { quadrantOf } from "./quadrant";
import { spendingOf } from "./spending";

/** What monitoring needs beside the form. */
export interface MonitorSettings {
  readonly scheme: Scheme;
  readonly locale: Locale;
  /** Cut-off month asked for; without it the form's own counts, else the scheme's. */
  readonly month?: number;
}

/** Progress, lights, expectations and what is still due of one monitoring form. */
export function monitorForm(form: Form, settings: MonitorSettings): MonitoredProject {
  const { scheme, locale } = settings;
  const formMonth = form.months?.to;
  const month = settings.month ?? formMonth ?? scheme.monitoring.cutOffMonth;
  const year = yearOf(form);
  const indicators = form.indicators.map((row) => monitorRow(row, month, year, settings));
  const budget = spendingOf(form, month, scheme);
  const targets = worstLight(indicators.map(({ light }) => light));
  const both = scheme.monitoring.plan === "C" || scheme.monitoring.budgetCounts;
  const light = both ? worstLight([targets, budget.light]) : targets;
  const counts = countLights(indicators.map((indicator) => indicator.light));
  const say = (explanation: LightExplanation): string =>
    render(monitoringMessages[explanation.key], locale, explanation.params);
  return {
    sheet: form.sheet,
    kind: form.kind,
    range: form.range,
    title: form.title,
    ...(form.fields.project ? { project: form.fields.project.text } : {}),
    ...(form.fields.unit ? { unit: form.fields.unit.text } : {}),
    ...(year === undefined ? {} : { year }),
    name: form.fields.project?.text || form.title,
    month,
    ...(formMonth === undefined ? {} : { formMonth }),
    light,
    reason: say(projectReason(light, targets, counts.none, locale)),
    budgetLight: budget.light,
    budgetReason: say(budget.explanation),
    ...(budget.spending ? { spending: budget.spending } : {}),
    progress: meanProgress(indicators),
    quadrant: quadrantOf(budget.light, targets),
    indicators,
    counts,
  };
}

function monitorRow(
  row: IndicatorRow,
  month: number,
  year: number | undefined,
  { scheme, locale }: MonitorSettings
): MonitoredIndicator {
  const { target, actual } = readIndicator(row, scheme);
  const category = row.category === "" ? row.dimension : row.category;
  const lit = lightOf(target, actual, { month, category, scheme, ...(year && { year }) });
  const expected = row.cells.forecast?.text ?? "";
  const likelihood = chosenLikelihood(row);
  const dueInParts = lit.progress !== null && isDueInParts(lit);
  return {
    cell: row.cells.actual?.cell ?? row.cells.name?.cell ?? "",
    name: row.name,
    category: row.category,
    target: targetText(row),
    actual: row.cells.actual?.text ?? "",
    expected,
    expectedMet: expected === "" ? null : isMet(target, expected, scheme),
    light: lit.light,
    reason: reasonOf(lit, locale),
    progress: lit.progress,
    deviation: rounded(deviationOf(target, actual, dueInParts ? month : undefined)),
    completion: completionOf(target, actual),
    likelihood,
    due: dueOf(
      row,
      lit,
      { likelihood, aboveTarget: isCeiling(target, lit) ? null : deviationOf(target, actual) },
      scheme,
      locale
    ),
  };
}

/** Whether the light came from the share of the year that has passed. */
function isDueInParts({ explanation: { key } }: IndicatorLight): boolean {
  return ["farBehind", "behind", "onTime", "farAhead"].includes(key);
}

function isCeiling({ operator }: Target, { assumed }: IndicatorLight): boolean {
  return operator === "≤" || operator === "＜" || operator === "区间" || assumed === "≤";
}

function isMet(target: Target, expected: string, scheme: Scheme): boolean | null {
  return scoreIndicator(target, readActual(expected, target), 0, scheme).met;
}

function reasonOf({ explanation, assumed }: IndicatorLight, locale: Locale): string {
  const said = render(monitoringMessages[explanation.key], locale, explanation.params);
  if (assumed === undefined) return said;
  const guess = assumed === "≤" ? "assumedAtMost" : "assumedAtLeast";
  return said + render(monitoringMessages[guess], locale);
}

/** Mean of what is due in parts or in whole; more than is due does not make up for less elsewhere. */
function meanProgress(indicators: readonly MonitoredIndicator[]): number | null {
  const known = indicators.flatMap(({ progress }) =>
    progress === null ? [] : Math.min(100, Math.max(0, progress))
  );
  const mean = divide(sum(known), known.length);
  return mean === null ? null : round(mean, 2);
}

function projectReason(
  light: Light | null,
  targets: Light | null,
  unlit: number,
  locale: Locale
): LightExplanation {
  if (light === null) return { key: "noLights", params: {} };
  const params = { light: lightWord(light, locale), unlit };
  if (targets !== light) return { key: "worstIsSpending", params };
  return { key: unlit > 0 ? "worstOfSome" : "worstOfAll", params };
}

function yearOf(form: Form): number | undefined {
  const year = /20\d{2}/.exec(form.fields.year?.text ?? "")?.[0];
  return year === undefined ? undefined : Number(year);
}

/** Ratios of figures as people read them; four decimals are two of a percent. */
function rounded(ratio: number | null): number | null {
  return ratio === null ? null : round(ratio, 4);
}

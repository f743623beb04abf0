import type { AmountUnit, FormSummary, LikelihoodTick } from "../forms/form";
import type { Light } from "./light";

/** Where the two monitors of a project stand, spending and targets. */
export type Quadrant =
  /** 正常: both on time. */
  | "onCourse"
  /** 进度慢、目标好: targets on time, spending behind. */
  | "slowSpending"
  /** 花钱快、效果差: spending on time, targets behind. */
  | "littleDone"
  /** 双差: both behind. */
  | "bothBehind";

/** What has still to be written on the form. */
export interface Due {
  readonly kind: "actual" | "reason" | "note" | "outlook" | "overshoot";
  /** Where to write it, A1; the indicator's own cell where the form has no place for it. */
  readonly cell: string;
  readonly message: string;
}

export interface MonitoredIndicator {
  /** Cell of what was reached; of the indicator's name where the form has no such column. */
  readonly cell: string;
  readonly name: string;
  readonly category: string;
  readonly target: string;
  readonly actual: string;
  /** 全年预计完成情况 as written; whether it meets the target, null where that cannot be said. */
  readonly expected: string;
  readonly expectedMet: boolean | null;
  readonly light: Light | null;
  /** Why it has this light, or none. */
  readonly reason: string;
  /** Percent of what is due, 51.43; null for targets that are not due in parts. */
  readonly progress: number | null;
  /** From what is due by the cut-off month, or from the whole target where nothing is due in parts; ratio. */
  readonly deviation: number | null;
  /** Actual ÷ target of the year, ratio. */
  readonly completion: number | null;
  /** 完成目标可能性 as ticked or written. */
  readonly likelihood: readonly LikelihoodTick[];
  readonly due: readonly Due[];
}

export interface Spending {
  readonly unit: AmountUnit;
  /** Budget after adjustment, spent so far, expected for the year; null where missing or no number. */
  readonly budget: number | null;
  readonly executed: number | null;
  readonly forecast: number | null;
  /** Spent ÷ budget, ratio. */
  readonly rate: number | null;
  /** Percent of what is due, 79.61. */
  readonly progress: number | null;
  /** Expected ÷ budget, ratio, and what will be left. */
  readonly forecastRate: number | null;
  readonly balance: number | null;
  /** Cell of the amount spent. */
  readonly cell: string;
}

export interface LightCounts extends Readonly<Record<Light, number>> {
  /** Without a light. */
  readonly none: number;
}

export interface MonitoredProject extends FormSummary {
  /** The project, or the form's title where it names none. */
  readonly name: string;
  readonly unit?: string;
  /** The month lights were worked out for, and the one the form speaks of. */
  readonly month: number;
  readonly formMonth?: number;
  readonly light: Light | null;
  readonly reason: string;
  readonly budgetLight: Light | null;
  readonly budgetReason: string;
  readonly spending?: Spending;
  /** Mean of the indicators' progress in percent, each counted as 100 at most. */
  readonly progress: number | null;
  readonly quadrant: Quadrant | null;
  readonly indicators: readonly MonitoredIndicator[];
  readonly counts: LightCounts;
}

export interface MonitorCounts extends LightCounts {
  readonly projects: number;
  readonly budgets: LightCounts;
  readonly indicators: LightCounts;
  /** Things that have still to be written. */
  readonly due: number;
}

/** Lights of all projects; the counts of the projects' own lights stand first. */
export interface Monitoring {
  readonly projects: readonly MonitoredProject[];
  readonly counts: MonitorCounts;
}

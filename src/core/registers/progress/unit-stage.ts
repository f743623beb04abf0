import type { Light } from "../../monitoring/light";
import type { RegisterName } from "../names";

/** The stages of a unit's year, in their order. */
export const stages = [
  "declared",
  "reviewed",
  "monitored",
  "selfEvaluated",
  "evaluated",
  "applied",
  "disclosed",
] as const;

export type Stage = (typeof stages)[number];

/** The register a stage is read from. */
export const stageRegisters: Readonly<Record<Stage, RegisterName>> = {
  declared: "target-review",
  reviewed: "target-review",
  monitored: "monitoring",
  selfEvaluated: "self-evaluation",
  evaluated: "evaluation",
  applied: "result-application",
  disclosed: "disclosure",
};

/**
 * `none`: the stage does not concern the unit; `todo`: nothing is there; `part`: some of it is done;
 * `overdue`: a deadline has passed before it was done.
 */
export type StageStatus = "none" | "todo" | "part" | "done" | "overdue";

/** Where a unit stands in one stage. */
export interface StageCell {
  readonly stage: Stage;
  readonly status: StageStatus;
  /** Rows that are done, of those that there should be. */
  readonly done: number;
  readonly due: number;
  /** The worst light among its rows; monitoring only. */
  readonly light?: Light;
  /** The next deadline of what is not done, or the first that has passed: yyyy-mm-dd. */
  readonly deadline?: string;
  /** The first row that is not done, else the first row, else the unit's own. */
  readonly place?: { readonly sheet: string; readonly cell: string };
}

export interface UnitProgress {
  readonly unit: string;
  readonly cells: readonly StageCell[];
}

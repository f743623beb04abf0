import type {
  CheckResult,
  MonitorResult,
  RecogniseResult,
  ScoreResult,
} from "../../commands/results";
import type { Place } from "../../commands/place-request";
import type { Scope } from "../../commands/settings";
import type { FormulaCount } from "../../core/formulas/formula-cells";
import type { Plan } from "../../core/plan/plan";
import type { ReportResult } from "../../core/report/report-model";
import type { Issue } from "../../core/rules/issue";
import { nationalScheme } from "../../core/schemes/national";
import type { Preview } from "../../workbook/port";
import { firstPlace, known, knownAfterCheck, type Known } from "./known-forms";

/** What the pane is busy with; one thing at a time. */
export type JobName =
  | "checking"
  | "scoring"
  | "monitoring"
  | "counting"
  | "proofreading"
  | "collecting"
  | "packing"
  | "planning"
  | "writing"
  | "saving"
  | "undoing";

export interface Job {
  readonly name: JobName;
  readonly done: number;
  /** 0 while the amount of work is not known. */
  readonly total: number;
  readonly cancelling: boolean;
}

/** A plan that waits for 写入 or 放弃. */
export interface Pending {
  /** Where in the pane it is shown: `score`, `report`, or the key of the issue it fixes. */
  readonly origin: string;
  readonly plan: Plan;
  readonly preview: Preview;
  /** What the plan leaves alone, one sentence each. */
  readonly notes?: readonly string[];
  /** Shown once the plan is written. */
  readonly report?: ReportResult;
}

export interface Notice {
  readonly intent: "error" | "info" | "success";
  readonly text: string;
}

export interface PaneState {
  readonly place: Place;
  /** The user or the ribbon chose the place, or began something: it no longer follows the workbook. */
  readonly placeChosen: boolean;
  readonly scope: Scope;
  /** Name of the scheme that counts in this workbook. */
  readonly scheme: string;
  /** What the workbook holds; absent until it was looked through. */
  readonly known?: Known;
  readonly check?: { readonly result: CheckResult; readonly time: string };
  /** Grows with every change of the workbook. */
  readonly revision: number;
  /** The user edited after the last check. */
  readonly checkStale: boolean;
  /** How the form being edited stands since the last check. */
  readonly live?:
    { readonly sheet: string; readonly errors: number; readonly warnings: number } | undefined;
  readonly score?: ScoreResult;
  readonly scoreStale: boolean;
  readonly monitoring?: MonitorResult;
  readonly monitoringStale: boolean;
  /** Cut-off month for all forms; each form's own when absent. */
  readonly month?: number;
  readonly report?: ReportResult;
  /** When the workbook was declared ready, and whether it was changed since. */
  readonly handIn?: { readonly at: string; readonly changed: boolean };
  /** The findings are shown in the cells, as far as this pane knows. */
  readonly marked?: boolean;
  /** PERF formulas in the workbook; absent until they were counted. */
  readonly formulas?: FormulaCount;
  readonly pending?: Pending;
  readonly job?: Job;
  readonly notice?: Notice;
  /** Sentence for the live region. */
  readonly announcement: string;
  readonly selected?: { readonly sheet: string; readonly address: string };
  readonly undoable?: string;
}

export type PaneAction =
  | { readonly type: "place"; readonly place: Place }
  | { readonly type: "scope"; readonly scope: Scope }
  | { readonly type: "recognised"; readonly result: RecogniseResult; readonly scope: Scope }
  | { readonly type: "job-started"; readonly name: JobName }
  | { readonly type: "job-progress"; readonly done: number; readonly total: number }
  | { readonly type: "job-cancelling" }
  | { readonly type: "job-ended"; readonly undoable: string | undefined }
  | { readonly type: "checked"; readonly result: CheckResult; readonly time: string }
  | { readonly type: "explained"; readonly issues: readonly Issue[] }
  | { readonly type: "live"; readonly live: NonNullable<PaneState["live"]> }
  | { readonly type: "scored"; readonly result: ScoreResult }
  | { readonly type: "month"; readonly month: number | undefined }
  | { readonly type: "monitored"; readonly result: MonitorResult }
  | { readonly type: "handedIn"; readonly at: string }
  | { readonly type: "marked"; readonly on: boolean }
  | { readonly type: "reported"; readonly result: ReportResult }
  | { readonly type: "counted"; readonly result: FormulaCount }
  | { readonly type: "previewed"; readonly pending: Pending }
  | { readonly type: "settled" }
  | { readonly type: "scheme"; readonly name: string; readonly changed: boolean }
  | { readonly type: "edited" }
  | { readonly type: "selected"; readonly sheet: string; readonly address: string }
  | { readonly type: "notice"; readonly notice: Notice | undefined }
  | { readonly type: "announce"; readonly text: string };

export const initialPaneState: PaneState = {
  place: "check",
  placeChosen: false,
  scope: "workbook",
  scheme: nationalScheme.name,
  revision: 0,
  checkStale: false,
  scoreStale: false,
  monitoringStale: false,
  announcement: "",
};

export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "place":
      return { ...state, place: action.place, placeChosen: true };
    case "scope":
      return { ...state, scope: action.scope };
    case "recognised":
      return recognised(state, action.result, action.scope);
    case "job-started":
      return {
        ...state,
        placeChosen: true,
        job: { name: action.name, done: 0, total: 0, cancelling: false },
        notice: undefined,
        live: undefined,
      };
    case "job-progress":
      return state.job
        ? { ...state, job: { ...state.job, done: action.done, total: action.total } }
        : state;
    case "job-cancelling":
      return state.job ? { ...state, job: { ...state.job, cancelling: true } } : state;
    case "job-ended":
      return { ...state, job: undefined, undoable: action.undoable };
    case "checked":
      return {
        ...state,
        check: { result: action.result, time: action.time },
        known: knownAfterCheck(state.known, action.result, state.scope),
        checkStale: false,
        pending: undefined,
      };
    case "explained":
      return state.check
        ? {
            ...state,
            check: { ...state.check, result: { ...state.check.result, issues: action.issues } },
          }
        : state;
    case "live":
      return state.job ? state : { ...state, live: action.live };
    case "scored":
      return {
        ...state,
        score: action.result,
        scoreStale: false,
        known: state.known ?? { forms: action.result.forms, sheets: [] },
      };
    case "month":
      return { ...state, month: action.month };
    case "monitored":
      return {
        ...state,
        monitoring: action.result,
        monitoringStale: false,
        known: state.known ?? { forms: action.result.projects, sheets: [] },
      };
    case "handedIn":
      return { ...state, handIn: { at: action.at, changed: false } };
    case "marked":
      return { ...state, marked: action.on };
    case "reported":
      return { ...state, report: action.result };
    case "counted":
      return { ...state, formulas: action.result };
    case "previewed":
      return { ...state, pending: action.pending };
    case "settled":
      return state.pending ? { ...state, pending: undefined } : state;
    case "scheme": {
      const named = { ...state, scheme: action.name };
      return action.changed ? stale(named) : named;
    }
    case "edited":
      return stale(state);
    case "selected":
      // A sheet that came to the front, told after the cell that was selected on it.
      if (action.address === "" && state.selected?.sheet === action.sheet) return state;
      return { ...state, selected: { sheet: action.sheet, address: action.address } };
    case "notice":
      return { ...state, notice: action.notice };
    case "announce":
      return { ...state, announcement: action.text };
  }
}

/** What was checked and computed no longer says how things are. */
function stale(state: PaneState): PaneState {
  return {
    ...state,
    revision: state.revision + 1,
    checkStale: state.check !== undefined,
    scoreStale: state.score !== undefined,
    monitoringStale: state.monitoring !== undefined,
    ...(state.handIn && { handIn: { ...state.handIn, changed: true } }),
  };
}

function recognised(state: PaneState, result: RecogniseResult, scope: Scope): PaneState {
  const { activeSheet } = result;
  return {
    ...state,
    known: known(state.known, result, scope),
    scheme: result.scheme ?? state.scheme,
    handIn: result.handIn ?? state.handIn,
    place: state.placeChosen || state.known ? state.place : firstPlace(result),
    // Until the first event says where the selection is, the sheet alone is known.
    selected:
      state.selected ??
      (activeSheet === undefined ? undefined : { sheet: activeSheet, address: "" }),
  };
}

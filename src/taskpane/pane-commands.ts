import type { Returned, ReturnedFile } from "../commands/collect";
import type { FormulaScope } from "../commands/formulas";
import type { IndicatorCards } from "../commands/indicator-cards";
import type { Ledger } from "../commands/ledger";
import type { HandInResult } from "../commands/hand-in";
import type { MonitorCommandSettings } from "../commands/monitor";
import type { MadeFile } from "../commands/archive";
import type { TemplateOffers, TemplateRequest } from "../commands/pack";
import type { ProofSource } from "../commands/proof";
import type { CheckResult, MonitorResult, RecogniseResult, ScoreResult } from "../commands/results";
import type { CrossTables } from "../commands/cross";
import type { RolledOver } from "../commands/roll-over";
import type { CommandSettings } from "../commands/settings";
import type { Years } from "../commands/years";
import type { Draft } from "../core/forms/indicator-draft";
import type { PlannedIndicator } from "../core/forms/plan-new-indicator";
import type { PlannedCollection } from "../core/collection/plan-collection";
import type { KnownUnit } from "../core/collection/unit-match";
import type { CorrectedPlace, RecognitionChange } from "../core/forms/kept-corrections";
import type { RecognitionEntry } from "../core/forms/recognition-report";
import type { FormulaCount } from "../core/formulas/formula-cells";
import type { FormulaPlan } from "../core/formulas/plan-formulas";
import type { Plan } from "../core/plan/plan";
import type { Issue } from "../core/rules/issue";
import type { ProofRun } from "../core/report/proof/proof-run";
import type { ReportResult } from "../core/report/report-model";
import type { RuleSetting } from "../core/rules/rule-heads";
import type { StoredSchemes, WorkbookSchemes } from "../core/schemes/stored-schemes";
import type { StateChangeOptions, WorkbookPort } from "../workbook/port";

/** What the pane lets be computed; it computes nothing itself. */
export interface PaneCommands {
  recognise(port: WorkbookPort, settings: CommandSettings): Promise<RecogniseResult>;
  check(port: WorkbookPort, settings: CommandSettings): Promise<CheckResult>;
  /** A sheet 审核意见 with the findings of a check. */
  planIssues(issues: readonly Issue[], settings: CommandSettings): Promise<Plan>;
  /** The findings as CSV text. */
  issuesAsCsv(issues: readonly Issue[], settings: CommandSettings): Promise<string>;
  /** Keeps an explanation in the workbook, or takes it away; answers the findings as they are then. */
  explain(
    port: WorkbookPort,
    issues: readonly Issue[],
    issue: Issue,
    text: string
  ): Promise<readonly Issue[]>;
  /** What each table was taken for and why. */
  readRecognition(
    port: WorkbookPort,
    settings: CommandSettings
  ): Promise<readonly RecognitionEntry[]>;
  /** Keeps a correction of that in the workbook; answers how it is understood then. */
  correctRecognition(
    port: WorkbookPort,
    settings: CommandSettings,
    place: CorrectedPlace,
    change: RecognitionChange
  ): Promise<readonly RecognitionEntry[]>;
  /** The forms, for the indicator in the selected row. */
  readIndicatorCards(port: WorkbookPort, settings: CommandSettings): Promise<IndicatorCards>;
  /** A new indicator in the form that has the indicator `key`, or why it cannot come in. */
  planIndicator(
    port: WorkbookPort,
    key: string,
    draft: Draft,
    settings: CommandSettings
  ): Promise<PlannedIndicator>;
  /** The registers of the workbook with their rows, for 台账. */
  readLedger(port: WorkbookPort, settings: CommandSettings): Promise<Ledger>;
  /** Checks once more and stamps the workbook as ready; errors block, open warnings ask. */
  handIn(
    port: WorkbookPort,
    settings: CommandSettings,
    at: string,
    anyway: boolean
  ): Promise<HandInResult>;
  score(port: WorkbookPort, settings: CommandSettings): Promise<ScoreResult>;
  planScores(port: WorkbookPort, settings: CommandSettings): Promise<Plan>;
  readSchemes(port: WorkbookPort): Promise<WorkbookSchemes>;
  changeSchemes(
    port: WorkbookPort,
    change: (now: StoredSchemes) => StoredSchemes,
    options?: StateChangeOptions
  ): Promise<WorkbookSchemes>;
  /** The rules a scheme may switch off or weigh otherwise. */
  listRules(): Promise<readonly RuleSetting[]>;
  monitor(port: WorkbookPort, settings: MonitorCommandSettings): Promise<MonitorResult>;
  /** A sheet 监控汇总 with what was found. */
  planMonitoring(
    port: WorkbookPort,
    found: MonitorResult,
    settings: MonitorCommandSettings
  ): Promise<Plan>;
  planReport(
    port: WorkbookPort,
    settings: CommandSettings
  ): Promise<{ readonly plan: Plan; readonly result: ReportResult }>;
  /** A report that stands in the workbook, as the bytes of a Word file. */
  statementFile(
    port: WorkbookPort,
    report: ReportResult,
    settings: CommandSettings
  ): Promise<Uint8Array>;
  /** The figures of a written statement recomputed, also against the registers when asked for. */
  proofread(
    port: WorkbookPort,
    source: ProofSource,
    against: boolean,
    settings: CommandSettings
  ): Promise<ProofRun>;
  /** A sheet 校对意见 with what was found. */
  planFindings(run: ProofRun, settings: CommandSettings): Promise<Plan>;
  findingsAsText(run: ProofRun, settings: CommandSettings): Promise<string>;
  /** The registers, for cross tables of them. */
  readCross(port: WorkbookPort, settings: CommandSettings): Promise<CrossTables>;
  /** The year of the workbook, and last year's figures in it. */
  readYears(port: WorkbookPort, settings: CommandSettings): Promise<Years>;
  /** The plan of the sheet 上年数据 from last year's workbook. */
  importLastYear(
    port: WorkbookPort,
    file: { readonly name: string; readonly bytes: Uint8Array },
    settings: CommandSettings
  ): Promise<Plan>;
  /** The workbook of a new year as a file; this one is only read. */
  rollOver(
    port: WorkbookPort,
    year: number,
    settings: CommandSettings,
    source: string
  ): Promise<RolledOver>;
  /** Reads and checks workbooks that came back; the open workbook says what is known of units and projects. */
  collectReturned(
    port: WorkbookPort,
    files: readonly ReturnedFile[],
    settings: CommandSettings
  ): Promise<Returned>;
  /** Looks at a file again as that of the unit a person named. */
  confirmUnit(
    port: WorkbookPort,
    before: Returned,
    file: string,
    unit: KnownUnit,
    settings: CommandSettings
  ): Promise<Returned>;
  /** The collection in the registers of the workbook, with what could not go in. */
  planCollection(
    port: WorkbookPort,
    returned: Returned,
    settings: CommandSettings
  ): Promise<PlannedCollection>;
  /** What the units are to be told, as an archive of workbooks. */
  makeOpinions(returned: Returned, settings: CommandSettings): Promise<MadeFile>;
  /** Sheets 评分汇总 of what several evaluators scored. */
  planScored(returned: Returned, settings: CommandSettings): Promise<Plan>;
  /** What of each template would go out to the units of the workbook. */
  readOffers(port: WorkbookPort, settings: CommandSettings): Promise<TemplateOffers>;
  /** A workbook for every unit, as an archive. */
  makePack(
    port: WorkbookPort,
    request: TemplateRequest,
    settings: CommandSettings
  ): Promise<MadeFile>;
  makeBlank(
    port: WorkbookPort,
    request: TemplateRequest,
    settings: CommandSettings
  ): Promise<MadeFile>;
  countFormulas(port: WorkbookPort, settings: CommandSettings): Promise<FormulaCount>;
  planFreeze(
    port: WorkbookPort,
    settings: CommandSettings,
    scope: FormulaScope
  ): Promise<FormulaPlan>;
  planRepair(port: WorkbookPort, settings: CommandSettings): Promise<FormulaPlan>;
  planInsert(port: WorkbookPort, settings: CommandSettings, formula: string): Promise<Plan>;
}

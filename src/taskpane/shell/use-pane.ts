import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from "react";
import { localDay } from "../../commands/local-day";
import type { CommandSettings, Scope } from "../../commands/settings";
import type { Place } from "../../commands/place-request";
import type { Locale } from "../../core/messages/message";
import type { Issue } from "../../core/rules/issue";
import type { RuleSetting } from "../../core/rules/rule-heads";
import type { StoredSchemes, WorkbookSchemes } from "../../core/schemes/stored-schemes";
import { withSheet } from "../../core/sheets/address";
import type { ProgressOptions, StateChangeOptions, WorkbookPort } from "../../workbook/port";
import { planFixes } from "../check/fix-plan";
import { useFormulas, type FormulaActions } from "../formulas/use-formulas";
import { useIndicatorActions, type IndicatorActions } from "../indicator/use-indicator-actions";
import type { PaneCommands } from "../pane-commands";
import { useLedgerActions, type LedgerActions } from "../registers/use-ledger-actions";
import { useCollectActions, type CollectActions } from "../collect/use-collect-actions";
import { PROOF, useProofActions, type ProofActions } from "../proof/use-proof-actions";
import { CROSS, useCrossActions, type CrossActions } from "../cross/use-cross-actions";
import { useTemplatesActions, type TemplatesActions } from "../templates/use-templates-actions";
import { useYearsActions, type YearsActions } from "../years/use-years-actions";
import { useGate } from "../check/use-gate";
import { useLiveHint } from "../check/use-live-hint";
import { useRecognitionActions, type RecognitionActions } from "../check/use-recognition-actions";
import { announceCheck, announceMonitoring } from "./announcements";
import { clock } from "./clock";
import { initialPaneState, paneReducer, type PaneState } from "./pane-state";
import type { Text } from "./text";
import { saveFile } from "./save-file";
import { follow } from "./follow";
import { inWords, type Proposal } from "./proposal";
import { sentence, useJob } from "./use-job";
import { useUnfinished, type UnfinishedStep } from "./use-unfinished";
import { useRecognition } from "./use-recognition";

/** What the components of the pane may ask for. */
export interface Pane {
  readonly state: PaneState;
  open(place: Place): void;
  setScope(scope: Scope): void;
  check(scope?: Scope): Promise<void>;
  score(scope?: Scope): Promise<void>;
  /** The cut-off month for all forms; undefined lets each form say its own. */
  setMonth(month: number | undefined): void;
  /** `month` where it was chosen this very moment. */
  monitor(asked?: { readonly scope?: Scope; readonly month?: number | undefined }): Promise<void>;
  /** The fixes of one finding, or of several of a kind called `kind`, as one step. */
  proposeFix(issues: readonly Issue[], origin: string, kind?: string): Promise<void>;
  /** Says something to a warning; an empty text takes it back. */
  explain(issue: Issue, words: string): Promise<void>;
  /** The findings as a sheet of their own. */
  proposeIssueList(): Promise<void>;
  issuesAsCsv(): Promise<string>;
  /** Declares the workbook ready; `anyway` in spite of warnings that are not explained. */
  handIn(anyway: boolean): Promise<void>;
  /** Shows the findings in their cells, or takes the marks away. */
  toggleMarks(): Promise<void>;
  proposeScores(): Promise<void>;
  /** The lights as a sheet of their own. */
  proposeMonitoring(): Promise<void>;
  proposeReport(): Promise<void>;
  /** Hands the report that was written to the user as a Word file. */
  saveStatement(): Promise<void>;
  readonly formulas: FormulaActions;
  readonly recognition: RecognitionActions;
  readonly indicator: IndicatorActions;
  readonly proof: ProofActions;
  readonly ledger: LedgerActions;
  readonly years: YearsActions;
  readonly templates: TemplatesActions;
  readonly collect: CollectActions;
  readonly cross: CrossActions;
  /** The schemes of the workbook; undefined when they could not be read, and a notice says why. */
  readSchemes(): Promise<WorkbookSchemes | undefined>;
  /** Changes and keeps them; undefined when nothing was changed. `done` is read out. */
  changeSchemes(
    change: (now: StoredSchemes) => StoredSchemes,
    done: string,
    options?: StateChangeOptions
  ): Promise<WorkbookSchemes | undefined>;
  listRules(): Promise<readonly RuleSetting[]>;
  /** True when what was proposed is written. */
  write(): Promise<boolean>;
  discard(): void;
  undo(): Promise<void>;
  cancel(): void;
  select(sheet: string, address: string): Promise<void>;
  dismissNotice(): void;
  /** A step of an earlier session that was cut off. */
  readonly unfinished: UnfinishedStep | undefined;
  /** What places keep while another one is open, by a key of their own: unsaved input, mostly. */
  readonly keepsakes: Map<string, unknown>;
}

/** Where the proposal of the list of issues was asked for. */
export const ISSUE_LIST = "issue-list";

/** Where the proposal of the sheet 监控汇总 is shown. */
export const MONITORING = "monitor";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export interface PaneSetup {
  readonly port: WorkbookPort;
  readonly locale: Locale;
  readonly commands: PaneCommands;
  readonly text: Text;
}

export function usePane({ port, locale, commands, text }: PaneSetup): Pane {
  const [state, dispatch] = useReducer(paneReducer, initialPaneState);
  const { run, cancel } = useJob(port, dispatch, text);
  const [keepsakes] = useState(() => new Map<string, unknown>());
  // Actions keep their identity while the state changes, so that rows of long lists stay memoised.
  const latest = useRef(state);
  // In the commit itself: a button that has just appeared must not act on the state before it.
  useLayoutEffect(() => {
    latest.current = state;
  });

  const settings = useCallback(
    (scope: Scope, options: ProgressOptions): CommandSettings => ({
      locale,
      scope,
      today: localDay(new Date()),
      ...options,
    }),
    [locale]
  );

  const check = useCallback(
    async (scope: Scope = latest.current.scope) => {
      dispatch({ type: "scope", scope });
      await run("checking", async (options) => {
        const result = await commands.check(port, settings(scope, options));
        options.signal.throwIfAborted();
        dispatch({ type: "checked", result, time: clock(new Date()) });
        dispatch({ type: "announce", text: announceCheck(result, text) });
      });
    },
    [commands, port, run, settings, text]
  );

  const score = useCallback(
    async (scope: Scope = latest.current.scope) => {
      dispatch({ type: "scope", scope });
      await run("scoring", async (options) => {
        const result = await commands.score(port, settings(scope, options));
        options.signal.throwIfAborted();
        dispatch({ type: "scored", result });
        dispatch({ type: "announce", text: text("announceScored", { n: result.forms.length }) });
      });
    },
    [commands, port, run, settings, text]
  );

  const monitor = useCallback<Pane["monitor"]>(
    async (asked = {}) => {
      const scope = asked.scope ?? latest.current.scope;
      const month = "month" in asked ? asked.month : latest.current.month;
      dispatch({ type: "scope", scope });
      await run("monitoring", async (options) => {
        const result = await commands.monitor(port, {
          ...settings(scope, options),
          ...(month !== undefined && { month }),
        });
        options.signal.throwIfAborted();
        dispatch({ type: "monitored", result });
        dispatch({ type: "announce", text: announceMonitoring(result, text) });
      });
    },
    [commands, port, run, settings, text]
  );

  const propose = useCallback(
    async (origin: string, make: (options: Required<ProgressOptions>) => Promise<Proposal>) => {
      dispatch({ type: "settled" });
      await run("planning", async (options) => {
        const made = await make(options);
        if (made.report && made.plan.actions.length === 0) {
          // Nothing to write: what the report found is all there is to show.
          dispatch({ type: "reported", result: made.report });
          return;
        }
        const preview = inWords(await port.preview(made.plan), made.words);
        options.signal.throwIfAborted();
        dispatch({
          type: "previewed",
          pending: { origin, preview, plan: made.plan, report: made.report, notes: made.notes },
        });
        dispatch({ type: "announce", text: text("announcePreview") });
      });
    },
    [port, run, text]
  );

  const proposeFix = useCallback(
    (issues: readonly Issue[], origin: string, kind?: string) =>
      propose(origin, async () => {
        const fixes = issues.flatMap(({ fix }) => fix ?? []);
        const [first] = issues;
        const title =
          issues.length === 1
            ? text("fixTitle", { cell: first?.cell ?? "", label: first?.fix?.label ?? "" })
            : text("fixAllTitle", {
                n: issues.length,
                what: kind ?? first?.rule ?? "",
              });
        return { plan: planFixes(fixes, title), words: fixes.flatMap(({ changes }) => changes) };
      }),
    [propose, text]
  );

  const proposeIssueList = useCallback(
    () =>
      propose(ISSUE_LIST, async (options) => ({
        plan: await commands.planIssues(
          latest.current.check?.result.issues ?? [],
          settings(latest.current.scope, options)
        ),
      })),
    [commands, propose, settings]
  );

  const issuesAsCsv = useCallback(
    () =>
      commands.issuesAsCsv(
        latest.current.check?.result.issues ?? [],
        settings(latest.current.scope, {})
      ),
    [commands, settings]
  );

  const { explain, handIn, toggleMarks } = useGate({
    port,
    commands,
    text,
    latest,
    run,
    settings,
    dispatch,
    looked: state.known !== undefined,
  });

  const recognition = useRecognitionActions({ port, commands, settings, run, dispatch, text });

  const proposeScores = useCallback(
    () =>
      propose("score", async (options) => ({
        plan: await commands.planScores(port, settings(latest.current.scope, options)),
      })),
    [commands, port, propose, settings]
  );

  const proposeMonitoring = useCallback(
    () =>
      propose(MONITORING, async (options) => {
        const { month, monitoring, monitoringStale, scope } = latest.current;
        const asked = { ...settings(scope, options), ...(month !== undefined && { month }) };
        const fresh = monitoring !== undefined && !monitoringStale;
        const found = fresh ? monitoring : await commands.monitor(port, asked);
        if (!fresh) dispatch({ type: "monitored", result: found });
        return { plan: await commands.planMonitoring(port, found, asked) };
      }),
    [commands, port, propose, settings]
  );

  const proposeReport = useCallback(
    () =>
      propose("report", async (options) => {
        const { plan, result } = await commands.planReport(port, settings("workbook", options));
        return { plan, report: result };
      }),
    [commands, port, propose, settings]
  );

  const saveStatement = useCallback(async () => {
    const { report } = latest.current;
    if (!report) return;
    await run("saving", async (options) => {
      const bytes = await commands.statementFile(port, report, settings("workbook", options));
      const name = `${report.title}.docx`;
      saveFile(Uint8Array.from(bytes), name, WORD);
      dispatch({ type: "announce", text: text("statementSaved", { name }) });
    });
  }, [commands, port, run, settings, text]);

  const formulas = useFormulas({ port, commands, settings, run, propose, dispatch });

  /** Brings what is on screen in line with the workbook after it was written to. */
  const refresh = useCallback(async () => {
    const before = latest.current;
    dispatch({ type: "edited" });
    if (before.place === "check" && before.check) await check();
    else if (before.place === "score" && before.score) await score();
    else if (before.place === "monitor" && before.monitoring) await monitor();
    else if (before.place === "formulas") await formulas.count();
  }, [check, formulas, monitor, score]);

  const write = useCallback(async () => {
    const pending = latest.current.pending;
    if (!pending) return false;
    const done = await run("writing", async (options) => {
      await port.apply(pending.plan, options);
      if (pending.report) dispatch({ type: "reported", result: pending.report });
      dispatch({ type: "settled" });
      dispatch({ type: "announce", text: text("written", { title: pending.plan.title }) });
    });
    // A sheet of its own changes no form.
    if (done && ![ISSUE_LIST, MONITORING, PROOF, CROSS].includes(pending.origin)) await refresh();
    return done;
  }, [port, refresh, run, text]);

  const indicator = useIndicatorActions({
    port,
    commands,
    settings,
    run,
    propose,
    refresh,
    dispatch,
    text,
  });

  const ledger = useLedgerActions({ port, commands, settings, run, refresh, dispatch, text });

  const cross = useCrossActions({ port, commands, settings, propose, dispatch, text });

  const years = useYearsActions({ port, commands, settings, run, propose, dispatch, text });
  const templates = useTemplatesActions({ port, commands, settings, run, dispatch, text });

  const proof = useProofActions({ port, commands, settings, run, propose });

  const collect = useCollectActions({ port, commands, settings, run, propose });

  const readSchemes = useCallback(async () => {
    try {
      const schemes = await commands.readSchemes(port);
      dispatch({ type: "scheme", name: schemes.scheme.name, changed: false });
      return schemes;
    } catch (error) {
      dispatch({ type: "notice", notice: { intent: "error", text: sentence(error, text) } });
      return undefined;
    }
  }, [commands, port, text]);

  const changeSchemes = useCallback<Pane["changeSchemes"]>(
    async (change, done, options) => {
      let result: WorkbookSchemes | undefined;
      await run("saving", async () => {
        result = await commands.changeSchemes(port, change, options);
        dispatch({ type: "scheme", name: result.scheme.name, changed: true });
        dispatch({ type: "announce", text: done });
      });
      return result;
    },
    [commands, port, run]
  );

  const undo = useCallback(async () => {
    const title = latest.current.undoable;
    if (title === undefined) return;
    const done = await run("undoing", async () => {
      await port.undo();
      dispatch({ type: "settled" });
      dispatch({ type: "announce", text: text("undone", { title }) });
    });
    if (done) await refresh();
  }, [port, refresh, run, text]);

  const unfinished = useUnfinished(port, run, refresh);

  const select = useCallback(
    async (sheet: string, address: string) => {
      try {
        const { hidden } = await port.select(sheet, address);
        const cell = withSheet(sheet, address);
        dispatch({ type: "selected", sheet, address });
        dispatch({
          type: "notice",
          notice: hidden ? { intent: "info", text: text("rowHidden", { cell }) } : undefined,
        });
      } catch (error) {
        dispatch({ type: "notice", notice: { intent: "error", text: sentence(error, text) } });
      }
    },
    [port, text]
  );

  const recognise = useCallback(
    (scope: Scope) => commands.recognise(port, settings(scope, {})),
    [commands, port, settings]
  );
  const { edited } = useRecognition(state, dispatch, recognise);
  const { edited: live } = useLiveHint({ port, commands, settings, latest, state, dispatch });
  useEffect(
    () =>
      follow(
        port.onEdited((edit) => {
          dispatch({ type: "edited" });
          edited(edit);
          live(edit);
        })
      ),
    [port, edited, live]
  );
  useEffect(
    () => follow(port.onSelected((cell) => dispatch({ type: "selected", ...cell }))),
    [port]
  );

  return useMemo(
    () => ({
      state,
      open: (place) => dispatch({ type: "place", place }),
      setScope: (scope) => dispatch({ type: "scope", scope }),
      check,
      score,
      setMonth: (month) => dispatch({ type: "month", month }),
      monitor,
      proposeFix,
      explain,
      recognition,
      indicator,
      proof,
      ledger,
      years,
      templates,
      collect,
      cross,
      proposeIssueList,
      issuesAsCsv,
      handIn,
      toggleMarks,
      proposeScores,
      proposeMonitoring,
      proposeReport,
      saveStatement,
      formulas,
      readSchemes,
      changeSchemes,
      listRules: commands.listRules,
      write,
      discard: () => dispatch({ type: "settled" }),
      undo,
      cancel,
      select,
      dismissNotice: () => dispatch({ type: "notice", notice: undefined }),
      unfinished,
      keepsakes,
    }),
    [
      state,
      commands,
      keepsakes,
      readSchemes,
      changeSchemes,
      check,
      score,
      monitor,
      proposeFix,
      explain,
      recognition,
      indicator,
      proof,
      ledger,
      years,
      templates,
      collect,
      cross,
      proposeIssueList,
      issuesAsCsv,
      handIn,
      toggleMarks,
      proposeScores,
      proposeMonitoring,
      proposeReport,
      saveStatement,
      formulas,
      write,
      undo,
      cancel,
      select,
      unfinished,
    ]
  );
}

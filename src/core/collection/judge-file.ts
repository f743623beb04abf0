import { scoringCopies, type ScoringCopy } from "../evaluation/scoring-copy";
import type { Form } from "../forms/form";
import { recogniseForms } from "../forms/recognise";
import { collectionMessages as words } from "../messages/collection";
import { render, type Locale } from "../messages/message";
import type { RegisterData } from "../registers/read-registers";
import { checkForms } from "../rules/check-book";
import type { Issue } from "../rules/issue";
import type { Scheme } from "../schemes/scheme";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheets/snapshot";
import { readStamp, type TemplateStamp } from "../templates/stamp";
import { collectedRow, type CollectedRow } from "./collected-row";
import { tamperedCells } from "./tampered";
import { matchUnit, type KnownUnit, type UnitMatch } from "./unit-match";

export type FileStatus = "accepted" | "warnings" | "returned" | "foreign";

/** What is found in one workbook that came back. */
export interface JudgedFile {
  readonly file: string;
  readonly status: FileStatus;
  readonly match: UnitMatch;
  readonly stamp?: TemplateStamp;
  /** Day the file was last written, yyyy-mm-dd. */
  readonly submittedOn?: string;
  readonly forms: readonly {
    readonly sheet: string;
    readonly kind: Form["kind"];
    readonly title: string;
  }[];
  /** Why it goes back, or what the unit should look at, one sentence each. */
  readonly reasons: readonly string[];
  /** What goes into the registers when the file is accepted. */
  readonly rows: readonly CollectedRow[];
  /** Scoring forms in it: several evaluators may have scored one project. */
  readonly copies?: readonly ScoringCopy[];
}

export interface JudgeContext {
  readonly units: readonly KnownUnit[];
  /** The bureau's registers, for the rules that compare with them. */
  readonly registers: readonly RegisterData[];
  readonly scheme: Scheme;
  readonly locale: Locale;
  /** Day of the collection, yyyy-mm-dd. */
  readonly today: string;
  /** Whose the workbook is, where a person has said it. */
  readonly confirmed?: KnownUnit;
}

/** Sentences of one file that are listed; the rest is counted. */
const MOST_REASONS = 30;

/** The forms on the sheets a person sees. */
export function visibleForms(snapshot: WorkbookSnapshot): readonly Form[] {
  const sheets = snapshot.sheets.filter(({ hidden }) => !hidden);
  return recogniseForms({ ...snapshot, sheets }).forms;
}

/**
 * Recognises and checks one workbook: accepted, accepted with warnings, to go back, or no form at all.
 * @param forms where they were recognised already
 */
export function judgeFile(
  file: string,
  snapshot: WorkbookSnapshot,
  submittedOn: string | undefined,
  context: JudgeContext,
  forms: readonly Form[] = visibleForms(snapshot)
): JudgedFile {
  const { scheme, locale, registers, today, units, confirmed } = context;
  const stamp = readStamp(snapshot.sheets);
  const visible: WorkbookSnapshot = {
    ...snapshot,
    sheets: snapshot.sheets.filter(({ hidden }) => !hidden),
  };
  const found = matchUnit(units, {
    ...(stamp && { stampCode: stamp.unitCode, stampName: stamp.unit }),
    code: forms.flatMap(({ fields }) => fields.unitCode?.text ?? [])[0],
    names: [
      ...forms.flatMap(({ fields }) => [fields.unit?.text ?? "", fields.department?.text ?? ""]),
      nameInFile(file),
    ].filter((name) => name !== ""),
  });
  const match: UnitMatch = confirmed ? { unit: confirmed, how: "person" } : found;
  const base = {
    ...{ file, match },
    ...(stamp && { stamp }),
    ...(submittedOn !== undefined && { submittedOn }),
  };
  if (forms.length === 0) {
    const reason = render(stamp ? words.formsGone : words.noForm, locale);
    return {
      ...base,
      status: stamp ? "returned" : "foreign",
      forms: [],
      reasons: [reason],
      rows: [],
    };
  }
  // What is wrong with the bureau's own registers is not the unit's business.
  const own = checkForms({ forms, registers, today }, scheme, locale);
  const errors = own.filter(({ severity }) => severity === "error");
  const warnings = own.filter(({ severity, explained }) => severity === "warning" && !explained);
  const structure = [
    ...changedStructure(visible.sheets, stamp, context),
    ...forms.filter(isBlankForm).map(({ sheet }) => render(words.formBlank, locale, { sheet })),
  ];
  const unknown = "unit" in match ? [] : [unitReason(match, locale)];
  const serious = [...structure, ...unknown, ...errors.map((issue) => sentenceOf(issue))];
  const unit = "unit" in match ? match.unit : { name: "", code: "" };
  const rows = forms.flatMap((form) => collectedRow(form, unit, scheme, submittedOn) ?? []);
  return {
    ...base,
    status: serious.length > 0 ? "returned" : warnings.length > 0 ? "warnings" : "accepted",
    forms: forms.map(({ sheet, kind, title }) => ({ sheet, kind, title })),
    reasons: shortened(
      serious.length > 0 ? serious : warnings.map((one) => sentenceOf(one)),
      locale
    ),
    rows: serious.length > 0 ? [] : rows,
    ...(serious.length === 0 && { copies: scoringCopies(file, forms) }),
  };
}

/** `自评表!I6：执行率得分应为10分。` */
function sentenceOf({ sheet, cell, message }: Issue): string {
  return `${sheet}!${cell}：${message}`;
}

function shortened(reasons: readonly string[], locale: Locale): readonly string[] {
  if (reasons.length <= MOST_REASONS) return reasons;
  const more = render(words.more, locale, { count: reasons.length - MOST_REASONS });
  return [...reasons.slice(0, MOST_REASONS), more];
}

function unitReason(match: UnitMatch, locale: Locale): string {
  if ("likely" in match) {
    const parameters = { written: match.written, likely: match.likely.name };
    return render(words.unitLikely, locale, parameters);
  }
  const written = "written" in match ? match.written : "";
  return render(words.unitUnknown, locale, { written });
}

/** Nobody has written an indicator, a score or what was done yet. */
function isBlankForm({ kind, indicators, fields }: Form): boolean {
  const named = indicators.filter(({ name }) => name.trim() !== "");
  if (kind === "evaluation" || kind === "ex-ante") {
    return named.every(({ cells }) => (cells.score?.text ?? "") === "");
  }
  if (named.length === 0) return true;
  const filled = kind === "monitor" || kind.endsWith("self-eval");
  const done = named.some(({ cells }) =>
    [cells.actual, cells.score].some((entry) => (entry?.text ?? "") !== "")
  );
  return filled && !done && !fields.actualGoal?.text;
}

/** Sheets that are gone, and what was changed where nothing is to be filled in. */
function changedStructure(
  sheets: readonly SheetSnapshot[],
  stamp: TemplateStamp | undefined,
  { scheme, locale }: Pick<JudgeContext, "scheme" | "locale">
): readonly string[] {
  if (!stamp) return [];
  return stamp.sheets.flatMap((name) => {
    const sheet = sheets.find((one) => one.name === name);
    return sheet
      ? tamperedCells(sheet, stamp, scheme, locale)
      : [render(words.sheetGone, locale, { sheet: name })];
  });
}

/** `001_教育局_项目支出绩效自评表_2024.xlsx` → 教育局 */
function nameInFile(file: string): string {
  const parts = (file.split(/[\\/]/).at(-1) ?? "").replace(/\.\w+$/, "").split(/[_\-—\s]+/);
  return parts.find((part) => /[\u4e00-\u9fff]{2,}/.test(part)) ?? "";
}

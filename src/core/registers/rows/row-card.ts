import { rowProblemMessages, type RowProblem } from "../../messages/ledger";
import { render, type Locale, type MessageParameters } from "../../messages/message";
import { registerColumnMessages } from "../../messages/registers";
import type { BookFacts } from "../../rules/book-facts";
import { checkRecord } from "../../rules/check-record";
import type { Issue, Severity } from "../../rules/issue";
import { grouped, oncePer } from "../../rules/once-per";
import { plainName } from "../../rules/register-facts";
import type { RegisterColumnKey } from "../names";
import type { RegisterData, RegisterRecord } from "../read-registers";
import type { LookUps } from "./look-ups";
import { changedKeys, withRowDraft, type RowDraft } from "./row-draft";
import { fieldsOf, type RowField } from "./row-fields";
import { rowName } from "./row-name";
import { rowProblems } from "./row-schema";

/** A remark at a field: of the form itself, or of a rule of the catalogue. */
export interface FieldIssue {
  readonly severity: Severity;
  readonly message: string;
  /** Absent where the form itself says it. */
  readonly rule?: string;
  /** The field is blank and must not be: of a row that has just been begun that is no news. */
  readonly missing?: boolean;
}

export interface CardRowField extends RowField {
  /** Heading as the register calls it. */
  readonly label: string;
  /** What stands in the cell; a choice by the word the register writes. */
  readonly saved: string;
  readonly value: string;
  readonly changed: boolean;
  readonly issues: readonly FieldIssue[];
}

/** One row of a register as the pane shows it, with what is typed and not written taken in. */
export interface RowCard {
  readonly table: RegisterData;
  /** Undefined for a new row. */
  readonly record?: RegisterRecord;
  readonly name: string;
  readonly fields: readonly CardRowField[];
  /** Findings of rules at no field of the form. */
  readonly others: readonly FieldIssue[];
  readonly changed: number;
  /** Fields with an error among those that were changed, or of a new row. */
  readonly errors: number;
}

export interface RowCardSetup {
  readonly book: BookFacts;
  readonly lookUps: LookUps;
  readonly locale: Locale;
}

/** The form of a row. Looks at the row alone and at what other registers say about it. */
export function rowCard(
  table: RegisterData,
  record: RegisterRecord | undefined,
  draft: RowDraft,
  { book, lookUps, locale }: RowCardSetup
): RowCard {
  const next = withRowDraft(table, record, draft);
  const changed = new Set(changedKeys(record, draft));
  const begun =
    record !== undefined ||
    Object.entries(draft).some(([key, text]) => key !== "number" && text.trim() !== "");
  const found = new Map<RegisterColumnKey, FieldIssue[]>();
  const add = (key: RegisterColumnKey, issue: FieldIssue): void => {
    found.set(key, [...(found.get(key) ?? []), issue]);
  };
  const say = (
    key: RegisterColumnKey,
    severity: Severity,
    problem: RowProblem,
    params?: MessageParameters
  ): void =>
    add(key, {
      severity,
      message: render(rowProblemMessages[problem], locale, params),
      ...(problem === "required" && { missing: true }),
    });

  const fields = fieldsOf(table, book.scheme);
  const words = new Map(fields.map((field) => [field.key, field.words]));
  for (const { key, problem } of begun ? rowProblems(table, next) : []) {
    // The scheme that counts may have words of its own.
    const own = words.get(key)?.includes(next.cells[key]?.text ?? "");
    if (!(problem === "notAChoice" && own)) say(key, "error", problem);
  }
  if (begun) {
    duplicates(table, next, say);
    unknown(table, next, lookUps, say);
  }
  const places = new Map(fields.map(({ key }) => [next.cells[key]?.cell, key]));
  const others: Issue[] = [];
  for (const issue of begun ? checkRecord(book, table, next, locale) : []) {
    const key = places.get(issue.cell);
    if (key === undefined) others.push(issue);
    else add(key, toFieldIssue(issue));
  }
  const cards = fields.map((field): CardRowField => {
    const { key } = field;
    const saved = savedText(field, record);
    return {
      ...field,
      label: render(registerColumnMessages[key], locale),
      saved,
      value: draft[key] ?? saved,
      changed: changed.has(key),
      issues: (found.get(key) ?? []).sort((a, b) => ORDER[a.severity] - ORDER[b.severity]),
    };
  });
  return {
    table,
    ...(record && { record }),
    name: rowName(table, next),
    fields: cards,
    others: others.map(toFieldIssue),
    changed: changed.size,
    errors: cards.filter(
      (field) =>
        (record === undefined || field.changed) &&
        field.issues.some(({ severity, rule }) => severity === "error" && rule === undefined)
    ).length,
  };
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

function toFieldIssue({ severity, message, rule }: Issue): FieldIssue {
  return { severity, message, rule };
}

/** A choice is shown by the word the register writes, whichever of its names stands in the cell. */
function savedText({ key, input, words }: RowField, record: RegisterRecord | undefined): string {
  const text = record?.cells[key]?.text ?? "";
  if (input !== "choice" || text === "" || words.includes(text)) return text;
  const value = record?.values[key];
  if (typeof value === "boolean") return words[value ? 0 : 1] ?? text;
  return typeof value === "string" ? value : text;
}

type Say = (
  key: RegisterColumnKey,
  severity: Severity,
  problem: RowProblem,
  params?: MessageParameters
) => void;

/** Rows by what may stand in one of them only. */
const identities = oncePer((table: RegisterData) => {
  const by = (key: RegisterColumnKey) =>
    grouped(table.rows, ({ values }) => plainName(String(values[key] ?? "")));
  return {
    unitCode: by("unitCode"),
    projectCode: by("projectCode"),
    code: by("code"),
    unit: by("unit"),
  };
});

function duplicates(table: RegisterData, next: RegisterRecord, say: Say): void {
  const check = (key: "unitCode" | "projectCode" | "code" | "unit", problem: RowProblem): void => {
    const own = plainName(String(next.values[key] ?? ""));
    const same = identities(table)[key].get(own) ?? [];
    const other = same.find(({ row }) => row !== next.row);
    if (other) {
      say(key, problem === "codeTaken" ? "error" : "warning", problem, { row: other.row + 1 });
    }
  };
  if (table.name === "units") {
    check("unitCode", "codeTaken");
    check("unit", "nameTaken");
  }
  if (table.name === "projects") check("projectCode", "codeTaken");
  if (table.name === "indicators") check("code", "codeTaken");
}

/** Names that the registers they belong to do not have. */
function unknown(table: RegisterData, { values }: RegisterRecord, look: LookUps, say: Say): void {
  const unit = typeof values.unit === "string" ? values.unit : "";
  const project = typeof values.project === "string" ? values.project : "";
  if (table.name !== "units" && unit !== "" && look.units.length > 0 && !look.unit(unit)) {
    say("unit", "hint", "unitUnknown");
  }
  // What is evaluated as a whole is no project.
  const whole = values.objectType !== undefined && values.objectType !== "项目";
  if (table.name === "projects" || project === "" || whole || look.projects.length === 0) return;
  const known = look.project(project, unit);
  if (!known) return say("project", "hint", "projectUnknown");
  const owner = String(known.record.values.unit ?? "");
  if (unit !== "" && owner !== "" && plainName(owner) !== plainName(unit)) {
    say("unit", "warning", "unitOfProject", { unit: owner });
  }
}

import { render, type Locale } from "../messages/message";
import { needSentences } from "../messages/rules/needs";
import type { Scheme } from "../schemes/scheme";
import { readBook, type BookContents, type BookFacts } from "./book-facts";
import { catalogue, registerCatalogue } from "./catalogue";
import type { FormFacts } from "./form-facts";
import type { Issue, Severity } from "./issue";
import { missingNeed } from "./needs";
import type { RegisterRule, Rule } from "./rule";
import { toIssue, type Found } from "./to-issue";

/** A rule that could not be checked, and what it needs. */
export interface NotChecked {
  readonly rule: string;
  readonly type: string;
  /** 需要项目库（…）. */
  readonly needs: string;
}

export interface BookCheck {
  /** By sheet (in the order of forms and registers), row and column. */
  readonly issues: readonly Issue[];
  /** Rules that concern what is there and were not checked, in the order of the catalogue. */
  readonly notChecked: readonly NotChecked[];
}

/**
 * Runs all rules on all forms and registers and lists every issue at once. The scheme switches rules
 * off or gives them another severity, by id or by type.
 */
export function checkBook(contents: BookContents, scheme: Scheme, locale: Locale): BookCheck {
  const steps = checkSteps(contents, scheme, locale);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Issues of the forms alone. The registers are what forms are compared with; they are not judged, so that
 * hundreds of workbooks can be held against one bureau's registers.
 */
export function checkForms(
  contents: BookContents,
  scheme: Scheme,
  locale: Locale
): readonly Issue[] {
  const book = readBook(contents, scheme);
  const { active } = activeOf(catalogue, book, locale);
  const list = new IssueList(locale);
  for (const facts of book.forms) checkForm(facts, book, active, list);
  return list.sorted();
}

/** `checkBook` in steps, one a form: yields how many are done, so that a caller can show it or stop. */
export function* checkSteps(
  contents: BookContents,
  scheme: Scheme,
  locale: Locale
): Generator<number, BookCheck> {
  const book = readBook(contents, scheme);
  const forms = activeOf(catalogue, book, locale);
  const registers = activeOf(registerCatalogue, book, locale);
  const list = new IssueList(locale);
  let done = 0;
  for (const facts of book.forms) {
    checkForm(facts, book, forms.active, list);
    yield ++done;
  }
  for (const table of book.registers) {
    for (const { rule, severity } of registers.active) {
      if (!rule.registers.includes(table.kind)) continue;
      for (const finding of rule.check(table, book)) {
        list.add({ rule, severity, finding, sheet: table.sheet, title: table.title });
      }
    }
    yield ++done;
  }
  const kinds = new Set(book.forms.map(({ form }) => form.kind));
  const tables = new Set(book.registers.map(({ kind }) => kind));
  return {
    issues: list.sorted(),
    notChecked: [
      ...forms.waiting.filter(({ rule }) => rule.kinds.some((kind) => kinds.has(kind))),
      ...registers.waiting.filter(({ rule }) => rule.registers.some((kind) => tables.has(kind))),
    ].map(({ rule, needs }) => ({ rule: rule.id, type: rule.type, needs })),
  };
}

export interface Active<R> {
  readonly rule: R;
  readonly severity: Severity;
}

interface Waiting<R> {
  readonly rule: R;
  readonly needs: string;
}

/** The rules that are switched on, parted into those that can be checked and those that lack data. */
export function activeOf<R extends Rule | RegisterRule>(
  rules: readonly R[],
  book: BookFacts,
  locale: Locale
): { readonly active: readonly Active<R>[]; readonly waiting: readonly Waiting<R>[] } {
  const active: Active<R>[] = [];
  const waiting: Waiting<R>[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule, book.scheme);
    if (severity === "off") continue;
    const need = missingNeed(rule.needs, book);
    if (need === undefined) active.push({ rule, severity });
    else waiting.push({ rule, needs: render(needSentences[need], locale) });
  }
  return { active, waiting };
}

function severityOf(rule: Rule | RegisterRule, { rules }: Scheme): Severity | "off" {
  for (const key of [rule.id, rule.type]) {
    const chosen = Object.hasOwn(rules, key) ? rules[key] : undefined;
    if (chosen) return chosen;
  }
  return rule.severity;
}

function checkForm(
  facts: FormFacts,
  book: BookFacts,
  rules: readonly Active<Rule>[],
  list: IssueList
): void {
  const { form } = facts;
  const dimensions = new Map(form.indicators.map(({ row, dimension }) => [row, dimension]));
  for (const { rule, severity } of rules) {
    if (!rule.kinds.includes(form.kind)) continue;
    for (const finding of rule.check(facts, book)) {
      list.add({
        rule,
        severity,
        finding,
        sheet: form.sheet,
        title: form.title,
        project: form.fields.project?.text,
        budgetUnit: form.fields.unit?.text || form.fields.department?.text,
        section: dimensions.get(finding.at.row),
      });
    }
  }
}

/** Collects issues and puts them in the order of the workbook. */
class IssueList {
  private readonly placed: {
    readonly sheet: number;
    readonly row: number;
    readonly column: number;
    readonly issue: Issue;
  }[] = [];
  private readonly sheets = new Map<string, number>();

  constructor(private readonly locale: Locale) {}

  add(found: Found): void {
    const sheet = this.sheets.get(found.sheet) ?? this.sheets.size;
    this.sheets.set(found.sheet, sheet);
    const { row, column } = found.finding.at;
    this.placed.push({ sheet, row, column, issue: toIssue(found, this.locale) });
  }

  sorted(): Issue[] {
    return this.placed
      .sort((a, b) => a.sheet - b.sheet || a.row - b.row || a.column - b.column)
      .map(({ issue }) => issue);
  }
}

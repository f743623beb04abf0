import type { Form } from "../forms/form";
import { render, type Locale, type MessageParameters } from "../messages/message";
import { ruleMessages } from "../messages/rules";
import type { Change } from "../plan/plan";
import type { Scheme } from "../schemes/scheme";
import { catalogue } from "./catalogue";
import { readFacts } from "./form-facts";
import type { Fix, Issue, Severity } from "./issue";
import type { Finding, Rule } from "./rule";

/**
 * Runs all rules on all forms and lists every issue at once, by sheet (in the order of the forms),
 * row and column. The scheme switches rules off or gives them another severity, by id or by type.
 */
export function checkForms(forms: readonly Form[], scheme: Scheme, locale: Locale): Issue[] {
  const placed: Placed[] = [];
  const sheets = new Map<string, number>();
  const active = catalogue.flatMap((rule) => {
    const severity = severityOf(rule, scheme);
    return severity === "off" ? [] : [{ rule, severity }];
  });
  for (const form of forms) {
    const sheet = sheets.get(form.sheet) ?? sheets.size;
    sheets.set(form.sheet, sheet);
    const facts = readFacts(form, scheme);
    const dimensions = new Map(form.indicators.map(({ row, dimension }) => [row, dimension]));
    for (const { rule, severity } of active) {
      if (!rule.kinds.includes(form.kind)) continue;
      for (const finding of rule.check(facts)) {
        const section = dimensions.get(finding.at.row);
        const issue = toIssue({ form, rule, severity, finding, section }, locale);
        placed.push({ sheet, row: finding.at.row, column: finding.at.column, issue });
      }
    }
  }
  return placed.sort(byPlace).map(({ issue }) => issue);
}

interface Placed {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly issue: Issue;
}

function byPlace(a: Placed, b: Placed): number {
  return a.sheet - b.sheet || a.row - b.row || a.column - b.column;
}

function severityOf(rule: Rule, scheme: Scheme): Severity | "off" {
  const { rules } = scheme;
  for (const key of [rule.id, rule.type]) {
    const chosen = Object.hasOwn(rules, key) ? rules[key] : undefined;
    if (chosen) return chosen;
  }
  return rule.severity;
}

interface Found {
  readonly form: Form;
  readonly rule: Rule;
  readonly severity: Severity;
  readonly finding: Finding;
  /** Dimension of the indicator the finding stands at. */
  readonly section: string | undefined;
}

function toIssue({ form, rule, severity, finding, section }: Found, locale: Locale): Issue {
  const { at, message, params, indicator, left, right, difference } = finding;
  const project = form.fields.project?.text;
  return {
    rule: rule.id,
    type: rule.type,
    severity,
    sheet: form.sheet,
    cell: at.cell,
    form: form.title,
    ...(indicator && { indicator }),
    ...(project && { project }),
    ...(section && { section }),
    message: render(ruleMessages[message], locale, worded(params, locale)),
    ...(left !== undefined && { left }),
    ...(right !== undefined && { right }),
    ...(difference !== undefined && { difference }),
    ...unitOf(finding, locale),
    basis: render(ruleMessages[rule.basis], locale),
    ...(finding.fix && { fix: toFix(form, finding.fix, locale) }),
  };
}

/** Amounts carry the form's unit in the parameters of their message; other figures are points. */
function unitOf({ left, right, params }: Finding, locale: Locale): Pick<Issue, "unit"> {
  if (typeof left !== "number" && typeof right !== "number") return {};
  const unit = params?.["unit"];
  return { unit: typeof unit === "string" ? unit : render(ruleMessages.points, locale) };
}

function worded(params: Finding["params"], locale: Locale): MessageParameters {
  return Object.fromEntries(
    Object.entries(params ?? {}).map(([name, value]) => [
      name,
      typeof value === "object" ? render(value, locale) : value,
    ])
  );
}

function toFix(form: Form, cells: NonNullable<Finding["fix"]>, locale: Locale): Fix {
  const changes: Change[] = cells.map(({ at, after }) => ({
    sheet: form.sheet,
    cell: at.cell,
    before: at.text,
    after,
  }));
  const [only] = changes;
  const label =
    changes.length > 1 || !only
      ? render(ruleMessages.fillAll, locale, { count: changes.length })
      : render(only.before === "" ? ruleMessages.fillIn : ruleMessages.changeTo, locale, {
          after: only.after,
        });
  return { label, changes };
}

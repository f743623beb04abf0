import { render, type Locale, type MessageParameters } from "../messages/message";
import { ruleMessages } from "../messages/rules";
import type { Fix, FixChange, Issue, Severity } from "./issue";
import type { Finding, RegisterRule, Rule } from "./rule";

/** A finding with what is known around it. */
export interface Found {
  readonly rule: Rule | RegisterRule;
  readonly severity: Severity;
  readonly finding: Finding;
  readonly sheet: string;
  /** Title of the form or register. */
  readonly title: string;
  /** Project of the form. */
  readonly project?: string;
  /** Budget unit the form names. */
  readonly budgetUnit?: string;
  /** Dimension of the indicator the finding stands at. */
  readonly section?: string;
}

/** Puts a finding into the reader's words. */
export function toIssue(found: Found, locale: Locale): Issue {
  const { rule, severity, finding, sheet, title, section, budgetUnit } = found;
  const { at, message, params, indicator, left, right, difference } = finding;
  const project = finding.project ?? found.project;
  return {
    rule: rule.id,
    type: rule.type,
    severity,
    sheet,
    cell: at.cell,
    form: title,
    ...(indicator && { indicator }),
    ...(project && { project }),
    ...(budgetUnit && { budgetUnit }),
    ...(section && { section }),
    message: render(ruleMessages[message], locale, worded(params, locale)),
    ...(left !== undefined && { left }),
    ...(right !== undefined && { right }),
    ...(difference !== undefined && { difference }),
    ...unitOf(finding, locale),
    basis: render(ruleMessages[rule.basis], locale),
    ...(finding.fix && { fix: toFix(sheet, finding.fix, locale) }),
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

function toFix(sheet: string, cells: NonNullable<Finding["fix"]>, locale: Locale): Fix {
  const changes: FixChange[] = cells.map(({ at, after, as }) => ({
    sheet,
    cell: at.cell,
    before: at.text,
    after,
    ...(as && { as }),
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

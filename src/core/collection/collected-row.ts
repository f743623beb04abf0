import type { Form } from "../forms/form";
import { amountOf } from "../rules/fund-facts";
import { formYear } from "../rules/form-year";
import { monitorForm } from "../monitoring/monitor-form";
import { scoreForm } from "../scoring/score-form";
import type { Scheme } from "../schemes/scheme";
import type { RegisterName } from "../registers/names";
import type { RegisterValues } from "../templates/register-sheet";
import { convertUnit } from "../targets/unit";

/** What a form says, as a row of the bureau's register. Amounts in 万元, rates as ratios. */
export interface CollectedRow {
  readonly register: RegisterName;
  readonly values: RegisterValues;
}

/** The row of a form; undefined for a form that says about whom it is nowhere. */
export function collectedRow(
  form: Form,
  unit: { readonly name: string; readonly code: string },
  scheme: Scheme,
  submittedOn: string | undefined
): CollectedRow | undefined {
  const whole = form.kind === "dept-target" || form.kind === "dept-self-eval";
  const name =
    form.fields.project?.text.trim() || (whole && unit.name ? `${unit.name}整体支出` : "");
  if (name === "") return undefined;
  const year = formYear(form);
  const who = kept({
    projectCode: form.fields.projectCode?.text.trim(),
    unit: unit.name || form.fields.unit?.text.trim(),
    department: form.fields.department?.text.trim(),
  });
  const objectType = whole ? "部门整体" : "项目";
  const amounts = {
    initial: moneyOf(form, "initial"),
    annual: moneyOf(form, "annual"),
    executed: moneyOf(form, "executed"),
  };
  switch (form.kind) {
    case "target":
    case "dept-target":
      return {
        register: "target-review",
        values: kept({
          ...who,
          project: name,
          objectType,
          amount: amounts.annual ?? amounts.initial,
          preparedOn: submittedOn,
        }),
      };
    case "monitor": {
      const monitored = monitorForm(form, { scheme, locale: "zh-CN" });
      return {
        register: "monitoring",
        values: kept({
          ...who,
          month: monitored.month,
          project: name,
          objectType,
          annual: amounts.annual ?? amounts.initial,
          executed: amounts.executed,
          rate: monitored.spending?.rate ?? undefined,
          light: monitored.light ?? undefined,
          budgetLight: monitored.budgetLight ?? undefined,
        }),
      };
    }
    case "self-eval":
    case "dept-self-eval": {
      const score = scoreForm(form, scheme, "zh-CN");
      const total = score.given.total ?? score.total ?? undefined;
      return {
        register: "self-evaluation",
        values: kept({
          ...who,
          fundYear: year,
          project: name,
          objectType,
          ...amounts,
          rate: score.executionRate ?? undefined,
          executionScore: score.executionScore ?? undefined,
          score: total,
          grade: score.given.grade ?? score.grade ?? undefined,
          submittedOn,
        }),
      };
    }
    case "evaluation": {
      const score = scoreForm(form, scheme, "zh-CN");
      return {
        register: "evaluation",
        values: kept({
          ...who,
          object: name,
          objectType,
          score: score.given.total ?? score.total ?? undefined,
          grade: score.given.grade ?? score.grade ?? undefined,
        }),
      };
    }
    case "ex-ante": {
      const score = scoreForm(form, scheme, "zh-CN");
      return {
        register: "ex-ante",
        values: kept({
          ...who,
          project: name,
          score: score.given.total ?? score.total ?? undefined,
          conclusion: score.given.grade ?? undefined,
        }),
      };
    }
    default:
      return undefined;
  }
}

/** 万元 of the fund block's total row, or of its parts where the total is blank. */
function moneyOf({ money }: Form, column: "initial" | "annual" | "executed"): number | undefined {
  if (!money) return undefined;
  const total = money.rows.find(({ role }) => role === "total") ?? money.rows[0];
  const value = amountOf(total?.cells[column], money);
  return value === null ? undefined : (convertUnit(value, money.unit, "万元") ?? undefined);
}

/** Without what is not known: a blank cell, never 0. */
function kept(
  values: Readonly<Record<string, string | number | undefined>>
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string | number] => entry[1] !== undefined && entry[1] !== ""
    )
  );
}

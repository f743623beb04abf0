import { recogniseForms } from "../../../src/core/forms/recognise";
import { checkBook } from "../../../src/core/rules/check-book";
import type { Issue } from "../../../src/core/rules/issue";
import { nationalScheme } from "../../../src/core/schemes/national";
import type { Scheme } from "../../../src/core/schemes/scheme";
import {
  printedRows,
  sheetOf,
  workbookOf,
  type PrintedForm,
  type Rows,
} from "../../support/printed-form";

export function checkRows(
  rows: Rows,
  scheme: Partial<Scheme> = {},
  merges?: string[]
): readonly Issue[] {
  const { forms } = recogniseForms(workbookOf(sheetOf(rows, { name: "自评表", merges })));
  return checkBook({ forms }, { ...nationalScheme, ...scheme }, "zh-CN").issues;
}

/** All issues of a form in the printed layout. */
export function check(form: PrintedForm, scheme: Partial<Scheme> = {}): readonly Issue[] {
  return checkRows(printedRows(form), scheme);
}

/** Cells at which one rule speaks. */
export function cellsOf(rule: string, issues: readonly Issue[]): string[] {
  return issues.filter((issue) => issue.rule === rule).map((issue) => issue.cell);
}

/** What must be put right; warnings and hints about the same form are other tests' business. */
export function errorsIn(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ severity }) => severity === "error");
}

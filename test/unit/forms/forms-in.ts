import type { Form } from "../../../src/core/forms/form";
import { recogniseForms } from "../../../src/core/forms/recognise";
import { sheetOf, workbookOf, type Rows } from "../../support/printed-form";

/** Headings of a plain indicator table and one row below them. */
export const HEAD = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
] as const;
export const ROW = ["产出指标", "数量指标", "培训人次", "≥50人次", "52人次", 50, 50] as const;

export function formsIn(rows: Rows, merges?: string[]): readonly Form[] {
  return recogniseForms(workbookOf(sheetOf(rows, { merges }))).forms;
}

export function onlyForm(rows: Rows, merges?: string[]): Form {
  const forms = formsIn(rows, merges);
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

export const names = (form: Form | undefined): string[] =>
  (form?.indicators ?? []).map((row) => row.name);

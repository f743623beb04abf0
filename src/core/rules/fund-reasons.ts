import type { Entry, Form, MoneyRow } from "../forms/form";
import { isUnfilled } from "./cell-content";

/** The cell for a reason beside the funds: of the row, else of any row. Undefined on forms that have none. */
export function fundReason(form: Form, row?: MoneyRow): Entry | undefined {
  if (form.money?.columns.reason === undefined) return undefined;
  return (
    row?.cells.reason ??
    form.money.rows.find(({ cells }) => cells.reason !== undefined)?.cells.reason
  );
}

/** Whether the form says anywhere why its budget was changed. */
export function adjustmentExplained(form: Form): boolean {
  const rows = form.money?.rows ?? [];
  if (rows.some(({ cells }) => !isUnfilled(cells.reason))) return true;
  const told = [form.fields.reasons, form.fields.problems, form.fields.conclusion];
  return told.some((entry) => entry !== undefined && /追加|调整|调增|调减/.test(entry.text));
}

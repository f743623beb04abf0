import { registerColumnMessages, registerMessages } from "../messages/registers";
import { fittingWidth } from "../plan/text-width";
import type { RegisterColumnKey, RegisterName } from "../registers/names";
import { registerSchema } from "../registers/schemas";
import { columnName } from "../sheets/address";
import type { ColumnType } from "../registers/schema";
import type { Look, TemplateCell, TemplateRule } from "./template-book";

export type RegisterValues = Readonly<
  Partial<Record<RegisterColumnKey, string | number | boolean>>
>;

/** A register as an ordinary table: title, unit of amounts, headings, rows. */
export interface RegisterSheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly cells: readonly TemplateCell[];
  readonly rules: readonly TemplateRule[];
  /** Row (from 1) of the headings, and the last one of the table. */
  readonly headingRow: number;
  readonly lastRow: number;
  readonly headings: readonly string[];
}

const LOOKS: Readonly<Partial<Record<ColumnType, Look>>> = {
  amount: "inputMoney",
  score: "inputPoints",
  ratio: "inputPercent",
};
/** Blank rows below the headings of a register without entries: an Excel table needs one. */
const BLANK = 1;

/** The sheet of a register with its entries; columns nobody uses are left out when `all` is false. */
export function registerSheet(
  name: RegisterName,
  title: string,
  rows: readonly RegisterValues[],
  all = true
): RegisterSheet {
  const schema = registerSchema(name);
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = schema.columns.filter(
    ({ key, required }) => all || key === "number" || required || used.has(key)
  );
  const hasMoney = columns.some(({ type }) => type === "amount");
  const headingRow = hasMoney ? 3 : 2;
  const headings = columns.map(({ key }) => registerColumnMessages[key].zh);
  const cells: TemplateCell[] = [{ address: "A1", value: title, look: "text" }];
  if (hasMoney) cells.push({ address: "A2", value: "单位：万元", look: "note" });
  headings.forEach((value, at) =>
    cells.push({ address: `${columnName(at)}${headingRow}`, value, look: "heading" })
  );
  const lastRow = headingRow + Math.max(BLANK, rows.length);
  for (let index = 0; index < lastRow - headingRow; index += 1) {
    const row = rows[index];
    columns.forEach(({ key, type }, at) => {
      const value = key === "number" && row ? index + 1 : written(row?.[key]);
      cells.push({
        address: `${columnName(at)}${headingRow + 1 + index}`,
        look: LOOKS[type] ?? "input",
        ...(value !== undefined && { value }),
      });
    });
  }
  const area = (at: number) =>
    `${columnName(at)}${headingRow + 1}:${columnName(at)}${Math.max(lastRow, headingRow + 500)}`;
  return {
    name: registerMessages[name].zh,
    widths: columns.map(({ key }, at) =>
      fittingWidth([headings[at] ?? "", ...rows.map((row) => String(row[key] ?? ""))], 8, 44)
    ),
    cells,
    rules: columns.flatMap(({ choices, type }, at): TemplateRule[] => {
      const entries = type === "flag" ? ["是", "否"] : (choices ?? []).map(([first]) => first);
      return entries.length === 0 ? [] : [{ areas: [area(at)], kind: "list", entries }];
    }),
    headingRow,
    lastRow,
    headings,
  };
}

function written(value: string | number | boolean | undefined): string | number | undefined {
  return typeof value === "boolean" ? (value ? "是" : "否") : value;
}

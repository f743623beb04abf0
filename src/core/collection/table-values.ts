import type { RegisterData } from "../registers/read-registers";
import { registerSchema } from "../registers/schemas";
import { convertUnit } from "../targets/unit";
import type { RegisterValues } from "../templates/register-sheet";

/** Collected values (amounts in 万元) as a table of registers keeps them: amounts in the table's own unit. */
export function tableValues(table: RegisterData, values: RegisterValues): RegisterValues {
  if (table.amountUnit === "万元") return values;
  const converted = { ...values };
  for (const { key, type } of registerSchema(table.name).columns) {
    const value = values[key];
    if (type !== "amount" || typeof value !== "number") continue;
    converted[key] = convertUnit(value, "万元", table.amountUnit) ?? value;
  }
  return converted;
}

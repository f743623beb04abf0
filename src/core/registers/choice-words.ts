import type { RegisterColumnKey, RegisterName } from "./names";
import { registerSchema } from "./schemas";

/** The words a choice of a register has, as they are written: 红 黄 绿 蓝. Empty for other columns. */
export function choiceWords(register: RegisterName, key: RegisterColumnKey): readonly string[] {
  const column = registerSchema(register).columns.find((one) => one.key === key);
  return (column?.choices ?? []).map(([word]) => word);
}

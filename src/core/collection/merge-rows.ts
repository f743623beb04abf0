import type { RegisterColumnKey, RegisterName } from "../registers/names";
import type { RegisterData } from "../registers/read-registers";
import { nameKey } from "../rules/book-facts";
import type { RegisterValues } from "../templates/register-sheet";
import type { CollectedRow } from "./collected-row";
import { tableValues } from "./table-values";

/** A cell of a register that gets another value; `before` is absent where it was blank. */
export interface RegisterChange {
  readonly register: RegisterName;
  readonly table: RegisterData;
  /** 0-based row in the table's sheet. */
  readonly row: number;
  readonly project: string;
  readonly unit: string;
  readonly key: RegisterColumnKey;
  readonly before?: string | number | boolean;
  readonly after: string | number | boolean;
}

export interface MergedRegisters {
  /** Rows that are new, by register. */
  readonly added: ReadonlyMap<RegisterName, readonly RegisterValues[]>;
  readonly changes: readonly RegisterChange[];
}

interface Known {
  values: RegisterValues;
  /** Absent for a row of this collection. */
  readonly at?: { readonly table: RegisterData; readonly row: number };
}

/**
 * Puts collected rows into the registers: by code or name of project, unit, year and month. A row that is
 * there already gets what the form says and keeps what it does not say; running it twice changes nothing.
 */
export function mergeRows(
  existing: readonly RegisterData[],
  collected: readonly CollectedRow[]
): MergedRegisters {
  const known = new Map<string, Known>();
  for (const table of existing) {
    for (const { values, row } of table.rows) {
      known.set(`${table.name}\n${keyOf(values)}`, { values, at: { table, row } });
    }
  }
  const added = new Map<RegisterName, Known[]>();
  const changes: RegisterChange[] = [];
  for (const { register, values } of collected) {
    const key = `${register}\n${keyOf(values)}`;
    const found = known.get(key);
    if (!found) {
      const fresh: Known = { values };
      known.set(key, fresh);
      added.set(register, [...(added.get(register) ?? []), fresh]);
      continue;
    }
    const own = found.at ? tableValues(found.at.table, values) : values;
    if (found.at) changes.push(...differences(register, found, found.at, own));
    found.values = { ...found.values, ...own };
  }
  return {
    added: new Map([...added].map(([name, rows]) => [name, rows.map((row) => row.values)])),
    changes,
  };
}

function differences(
  register: RegisterName,
  { values: old }: Known,
  at: { readonly table: RegisterData; readonly row: number },
  values: RegisterValues
): RegisterChange[] {
  const { project, object, unit } = values;
  return (Object.entries(values) as [RegisterColumnKey, string | number][]).flatMap(
    ([key, after]) => {
      // A register without the column does not keep it.
      if (at.table.columns[key] === undefined) return [];
      const before = old[key];
      // The day a form came back is no change of what it says.
      if (before === after || (key === "submittedOn" && before !== undefined)) return [];
      return [
        {
          register,
          ...at,
          project: String(project ?? object ?? ""),
          unit: String(unit ?? ""),
          key,
          ...(before !== undefined && { before }),
          after,
        },
      ];
    }
  );
}

function keyOf({ projectCode, project, object, unit, fundYear, month }: RegisterValues): string {
  const name = nameKey(String(project ?? object ?? ""));
  const who = name === "" ? `#${nameKey(String(projectCode ?? ""))}` : name;
  return [who, nameKey(String(unit ?? "")), fundYear ?? "", month ?? ""].join("\n");
}

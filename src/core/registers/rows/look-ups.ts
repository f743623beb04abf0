import { convertUnit } from "../../targets/unit";
import { grouped } from "../../rules/once-per";
import { plainName } from "../../rules/register-facts";
import type { RegisterColumnKey } from "../names";
import type { RegisterData, RegisterRecord } from "../read-registers";
import type { RegisterValue } from "../register-value";
import { columnsOf, type RowDraft } from "./row-draft";

/** A unit or a project that can be chosen, with what comes along. */
export interface LookUpEntry {
  readonly name: string;
  /** Code, unit: what tells it from another of that name. */
  readonly note: string;
  /** Lower-case name and code, for searching. */
  readonly search: string;
  readonly table: RegisterData;
  readonly record: RegisterRecord;
}

/** What fields are looked up in: the unit register, the project register, the departments named there. */
export interface LookUps {
  readonly units: readonly LookUpEntry[];
  readonly projects: readonly LookUpEntry[];
  readonly departments: readonly string[];
  unit(name: string): LookUpEntry | undefined;
  project(name: string, unit?: string): LookUpEntry | undefined;
}

/** Reads both registers once; 20,000 projects are walked one time. */
export function lookUpsOf(registers: readonly RegisterData[]): LookUps {
  const units = entriesOf(registers, "units", "unit", ["unitCode", "department"]);
  const projects = entriesOf(registers, "projects", "project", ["projectCode", "unit"]);
  const byUnit = grouped(units, ({ name }) => plainName(name));
  const byProject = grouped(projects, ({ name }) => plainName(name));
  return {
    units,
    projects,
    departments: [
      ...new Set(
        [...units, ...projects].flatMap(({ record }) => textOf(record.values.department) || [])
      ),
    ],
    unit: (name) => byUnit.get(plainName(name))?.[0],
    project(name, unit = "") {
      const found = byProject.get(plainName(name)) ?? [];
      const own = (entry: LookUpEntry): boolean =>
        plainName(textOf(entry.record.values.unit)) === plainName(unit);
      return found.find(own) ?? found[0];
    },
  };
}

/** At most `limit` entries that contain the words, those that begin with them first. */
export function matching(
  entries: readonly LookUpEntry[],
  words: string,
  limit: number
): readonly LookUpEntry[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === "") return entries.slice(0, limit);
  const first: LookUpEntry[] = [];
  const later: LookUpEntry[] = [];
  for (const entry of entries) {
    const at = entry.search.indexOf(wanted);
    if (at === 0) first.push(entry);
    else if (at > 0 && later.length < limit) later.push(entry);
    if (first.length >= limit) break;
  }
  return [...first, ...later].slice(0, limit);
}

/** Columns that say the same of a project or a unit in every register. */
const CARRIED: readonly RegisterColumnKey[] = [
  ...(["unitCode", "unit", "department", "projectCode", "project", "objectType"] as const),
  ...(["attribute", "previousBudget", "initial", "annual", "executed"] as const),
];

/** The fields of a row that the chosen entry fills: those that are blank, and its own code and names. */
export function filledBy(
  { table: from, record: source }: LookUpEntry,
  table: RegisterData,
  record: RegisterRecord
): RowDraft {
  const filled: Partial<Record<RegisterColumnKey, string>> = {};
  const identity = new Set<RegisterColumnKey>(
    from.name === "units"
      ? ["unit", "unitCode", "department"]
      : ["project", "projectCode", "unit", "unitCode", "department"]
  );
  for (const { key, type } of columnsOf(table)) {
    const value = source.values[key];
    if (value === undefined || !CARRIED.includes(key)) continue;
    const blank = record.values[key] === undefined && record.unreadable[key] === undefined;
    if (!blank && !identity.has(key)) continue;
    const converted =
      type === "amount" && typeof value === "number"
        ? convertUnit(value, from.amountUnit, table.amountUnit)
        : value;
    if (converted !== null && converted !== undefined) filled[key] = String(converted);
  }
  // A result is about an object, which in the project register is a project.
  const name = source.values.project;
  if (from.name === "projects" && table.columns.object !== undefined && name !== undefined) {
    filled.object = String(name);
  }
  return filled;
}

function entriesOf(
  registers: readonly RegisterData[],
  name: RegisterData["name"],
  key: RegisterColumnKey,
  noted: readonly RegisterColumnKey[]
): readonly LookUpEntry[] {
  return registers
    .filter((table) => table.name === name)
    .flatMap((table) =>
      table.rows.flatMap((record): LookUpEntry[] => {
        const own = textOf(record.values[key]);
        if (own === "") return [];
        const notes = noted.map((other) => textOf(record.values[other])).filter(Boolean);
        const search = [own, notes[0] ?? ""].join(" ").toLowerCase();
        return [{ name: own, note: notes.join(" · "), search, table, record }];
      })
    );
}

function textOf(value: RegisterValue | undefined): string {
  return value === undefined ? "" : String(value);
}

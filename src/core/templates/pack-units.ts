import type { RegisterColumnKey } from "../registers/names";
import type { RegisterData, RegisterRecord } from "../registers/read-registers";
import { nameKey } from "../rules/book-facts";
import { convertUnit } from "../targets/unit";
import type { PackUnit } from "./pack";
import type { TemplateProject } from "./template-data";

/**
 * Units with their projects, from 单位名录 and 项目库; from one of them alone where the other is missing. A
 * project of a unit that is not listed brings its unit along.
 */
export function packUnits(registers: readonly RegisterData[]): readonly PackUnit[] {
  const units = new Map<string, { name: string; code: string; projects: TemplateProject[] }>();
  const unitOf = (name: string, code: string) => {
    const key = nameKey(name);
    const known = units.get(key);
    if (known) return known;
    const made = { name, code, projects: [] as TemplateProject[] };
    units.set(key, made);
    return made;
  };
  for (const { record } of rowsOf(registers, "units")) {
    const name = text(record, "unit");
    if (name !== "") unitOf(name, text(record, "unitCode"));
  }
  for (const { table, record } of rowsOf(registers, "projects")) {
    const unit = text(record, "unit");
    const name = text(record, "project");
    if (unit === "" || name === "") continue;
    const owner = unitOf(unit, text(record, "unitCode"));
    owner.projects.push(projectIn(table, record, owner));
  }
  return [...units.values()];
}

function projectIn(
  table: RegisterData,
  record: RegisterRecord,
  { name, code }: { readonly name: string; readonly code: string }
): TemplateProject {
  const period = [text(record, "periodStart"), text(record, "periodEnd")]
    .filter(Boolean)
    .join("至");
  const optional = {
    code: text(record, "projectCode"),
    department: text(record, "department"),
    attribute: text(record, "attribute"),
    period,
  };
  const initial = amount(table, record, "initial");
  const annual = amount(table, record, "annual") ?? initial;
  return {
    name: text(record, "project"),
    unit: name,
    unitCode: code,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== "")),
    ...(initial !== undefined && { initial }),
    ...(annual !== undefined && { annual }),
  };
}

function rowsOf(registers: readonly RegisterData[], name: RegisterData["name"]) {
  return registers
    .filter((table) => table.name === name)
    .flatMap((table) => table.rows.map((record) => ({ table, record })));
}

function text({ values }: RegisterRecord, key: RegisterColumnKey): string {
  const value = values[key];
  return value === undefined || typeof value === "boolean" ? "" : String(value).trim();
}

function amount(
  table: RegisterData,
  { values }: RegisterRecord,
  key: RegisterColumnKey
): number | undefined {
  const value = values[key];
  if (typeof value !== "number") return undefined;
  return convertUnit(value, table.amountUnit, "万元") ?? undefined;
}

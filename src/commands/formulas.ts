import {
  countFormulas,
  findFormulaCells,
  type FormulaCell,
  type FormulaCount,
} from "../core/formulas/formula-cells";
import { maySpill } from "../core/formulas/perf-formula";
import {
  planFreeze as planFreezeOf,
  planInsert as planInsertOf,
  planRepair as planRepairOf,
  spillKey,
  type FormulaPlan,
} from "../core/formulas/plan-formulas";
import type { Plan } from "../core/plan/plan";
import { cellAddress, contains, parseArea, type Area } from "../core/sheets/address";
import type { WorkbookSnapshot } from "../core/sheets/snapshot";
import type { WorkbookPort } from "../workbook/port";
import type { CommandSettings } from "./settings";

/** Where formulas are looked for: the selected cells, the sheet the user looks at, all visible sheets. */
export type FormulaScope = "selection" | "sheet" | "workbook";

/** 公式: how many PERF formulas there are, and how they do. Reads only. */
export async function countPerfFormulas(
  port: WorkbookPort,
  settings: CommandSettings
): Promise<FormulaCount> {
  const { cells } = await find(port, settings, settings.scope ?? "workbook");
  return countFormulas(cells);
}

/** 转为数值: the plan that puts values in the place of PERF formulas. */
export async function planFreeze(
  port: WorkbookPort,
  settings: CommandSettings,
  scope: FormulaScope
): Promise<FormulaPlan> {
  const { cells, snapshot } = await find(port, settings, scope);
  const places = cells
    .filter(({ state, formula }) => state === "fine" && maySpill(formula))
    .map((cell) => ({ key: spillKey(cell), place: { sheet: cell.sheet, address: cell.cell } }));
  const areas = await port.spills(places.map(({ place }) => place));
  const spills = new Map<string, Area>();
  for (const { key, place } of places) {
    const area = areas.get(place);
    if (area) spills.set(key, area);
  }
  return planFreezeOf(cells, snapshot, spills, settings.locale);
}

/** 修复公式: the plan that writes PERF formulas again which Excel has lost. */
export async function planRepair(
  port: WorkbookPort,
  settings: CommandSettings
): Promise<FormulaPlan> {
  const { cells } = await find(port, settings, settings.scope ?? "workbook");
  return planRepairOf(cells, settings.locale);
}

/** The plan that writes a formula into the selected cell. */
export async function planInsert(
  port: WorkbookPort,
  settings: CommandSettings,
  formula: string
): Promise<Plan> {
  const { sheet, addresses } = await port.selection();
  const area = parseArea(addresses[0] ?? "A1");
  const cell = area ? cellAddress(area.top, area.left) : "A1";
  return planInsertOf(sheet, cell, formula, settings.locale);
}

async function find(
  port: WorkbookPort,
  settings: CommandSettings,
  scope: FormulaScope
): Promise<{ readonly cells: readonly FormulaCell[]; readonly snapshot: WorkbookSnapshot }> {
  const snapshot = await port.snapshot({
    formulas: true,
    sheets: scope === "workbook" ? undefined : "active",
    signal: settings.signal,
    onProgress: settings.onProgress,
  });
  const cells = findFormulaCells(snapshot);
  if (scope !== "selection") return { cells, snapshot };
  const { sheet, addresses } = await port.selection();
  const areas = addresses.flatMap((address) => parseArea(address) ?? []);
  const selected = cells.filter(
    (cell) => cell.sheet === sheet && areas.some((area) => contains(area, cell.row, cell.column))
  );
  return { cells: selected, snapshot };
}

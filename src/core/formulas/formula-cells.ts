import { cellAddress, parseArea } from "../sheets/address";
import type { CellValue, WorkbookSnapshot } from "../sheets/snapshot";
import { callsPerf, isLost } from "./perf-formula";

/**
 * `fine` shows its value; `waiting` is still being computed; `error` shows an error of its own; `lost`
 * does not find its function: #NAME?, or the name Excel keeps for a function it does not know.
 */
export type FormulaState = "fine" | "waiting" | "error" | "lost";

/** A cell whose formula calls a PERF function. */
export interface FormulaCell {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly formula: string;
  readonly value: CellValue;
  readonly state: FormulaState;
  readonly protected: boolean;
}

/** All cells with PERF formulas, in the order of the sheets. @param snapshot read with formulas. */
export function findFormulaCells(snapshot: WorkbookSnapshot): readonly FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const sheet of snapshot.sheets) {
    const used = sheet.usedRange === null ? undefined : parseArea(sheet.usedRange);
    if (!used) continue;
    sheet.formulas?.forEach((line, index) =>
      line.forEach((formula, place) => {
        if (typeof formula !== "string" || !formula.startsWith("=") || !callsPerf(formula)) return;
        const [row, column] = [used.top + index, used.left + place];
        const value = sheet.values[index]?.[place] ?? "";
        found.push({
          sheet: sheet.name,
          row,
          column,
          cell: cellAddress(row, column),
          formula,
          value,
          state: stateOf(formula, value),
          protected: sheet.protected,
        });
      })
    );
  }
  return found;
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|CONNECT!)$/;

/** Whether a cell shows an error. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === "string" && ERROR.test(value);
}

function stateOf(formula: string, value: CellValue): FormulaState {
  if (value === "#BUSY!" || value === "#GETTING_DATA") return "waiting";
  if (value === "#NAME?" || isLost(formula)) return "lost";
  return isErrorValue(value) ? "error" : "fine";
}

/** Counts for the pane. */
export interface FormulaCount {
  readonly all: number;
  readonly lost: number;
  readonly errors: number;
  readonly waiting: number;
  /** Sheets with formulas that are protected. */
  readonly protectedSheets: readonly string[];
}

export function countFormulas(cells: readonly FormulaCell[]): FormulaCount {
  const of = (state: FormulaState): number => cells.filter((cell) => cell.state === state).length;
  const guarded = cells.filter((cell) => cell.protected).map(({ sheet }) => sheet);
  return {
    all: cells.length,
    lost: of("lost"),
    errors: of("error"),
    waiting: of("waiting"),
    protectedSheets: [...new Set(guarded)],
  };
}

import type { ICellData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { relativeFormula } from "./relative-formula";
import type { SheetAccess } from "./sheet-access";

/** Below this the engine is quick with every text of its own; far above it spends seconds on each edit. */
const MANY = 300;

export interface WrittenFormula {
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData;
}

/** Formulas kept once for a run of cells, as Excel's shared formulas: the first has the text, the others its id. */
export class SharedFormulas {
  private readonly lexer: LexerTreeBuilder;

  constructor(private readonly access: SheetAccess) {
    this.lexer = access.engine.injector.get(LexerTreeBuilder);
  }

  /** Prepares the formulas of one write, in the order of their cells. */
  encode(formulas: readonly WrittenFormula[]): void {
    for (const { cell } of formulas) cell.f = fileFormula(cell.f ?? "");
    shareFormulas(formulas);
  }

  /** A function giving a cell's formula text; make one per read, so that anchors are looked up once. */
  reader(): (cell: ICellData, row: number, column: number) => string {
    let anchors: Map<string, { f: string; row: number; column: number }> | undefined;
    return (cell, row, column) => {
      if (cell.f) return cell.f;
      anchors ??= this.anchors();
      const anchor = anchors.get(cell.si ?? "");
      if (!anchor) return "";
      return this.lexer.moveFormulaRefOffset(anchor.f, column - anchor.column, row - anchor.row);
    };
  }

  private anchors() {
    const anchors = new Map<string, { f: string; row: number; column: number }>();
    this.access.worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.f && cell.si) anchors.set(cell.si, { f: cell.f, row, column });
    });
    return anchors;
  }
}

let shares = 0;

/** Leaves the text with the first of those that are one formula filled down, and its id with the others. */
export function shareFormulas(formulas: readonly WrittenFormula[]): void {
  if (formulas.length < MANY) return;
  const first = new Map<string, WrittenFormula>();
  for (const formula of formulas) {
    const { cell, row, column } = formula;
    const key = cell.f ? relativeFormula(cell.f, row, column) : undefined;
    const anchor = key === undefined ? undefined : first.get(key);
    if (key !== undefined && !anchor) first.set(key, formula);
    if (!anchor) continue;
    if (!anchor.cell.si) {
      shares += 1;
      anchor.cell.si = `shared-${shares}`;
    }
    cell.si = anchor.cell.si;
    cell.f = null;
  }
}

/** Newer functions carry prefixes in files which the engine does not know; texts in quotes stay. */
export function fileFormula(formula: string): string {
  return formula.replace(
    /("(?:[^"]|"")*")|_xlfn\.(?:_xlws\.)?|_xludf\./gi,
    (_prefix, quoted?: string) => quoted ?? ""
  );
}

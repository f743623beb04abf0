import type { ICellData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { SheetAccess } from "./sheet-access";

interface WrittenFormula {
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

  /** Prepares formulas for the engine. */
  encode(formulas: readonly WrittenFormula[]): void {
    for (const { cell } of formulas) cell.f = fileFormula(cell.f ?? "");
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

/** Newer functions carry prefixes in files which the engine does not know. */
export function fileFormula(formula: string): string {
  return formula.replace(/_xlfn\.(_xlws\.)?|_xludf\./gi, "");
}

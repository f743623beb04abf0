import type { Area } from "../../../src/core/sheets/address";
import type { SheetModel } from "../model/book-model";
import { dataArea } from "../model/table-model";
import type { Block, HostContext } from "./context";
import { rectangles } from "./cell-groups";
import { bounding, cellsOf, intersect, isUnbounded } from "./geometry";
import { namedBlock, readBlock } from "./resolve-block";
import { tablesOf } from "./table-access";

/** Texts, tables with their columns, references with or without a sheet, and names. */
const PARTS =
  /"(?:[^"]|"")*"|([\p{L}_\\][\p{L}\p{N}_.\\]*)\[(?:[^[\]]|\[[^\]]*\])*\]|((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!])|([\p{L}_\\][\p{L}\p{N}_.\\]*)(?![\p{L}\p{N}_.\\(!])/giu;

/** The cells that a formula names, in its order; what it works out (OFFSET, INDIRECT) is not seen. */
export function referencesOf(context: HostContext, formula: string, sheet: SheetModel): Block[] {
  if (!formula.startsWith("=")) return [];
  return [...formula.matchAll(PARTS)].flatMap((match): Block[] => {
    const [, table, sheetPart, cells, name] = match;
    if (table !== undefined) return tableBlock(context, table);
    if (cells !== undefined) {
      const own = sheetPart ?? "";
      const block = readBlock(context, `${own}${cells}`);
      if (!block) return [];
      return [own === "" ? { sheet, area: block.area } : block];
    }
    if (name === undefined) return [];
    const block = namedBlock(context, name, sheet);
    return block ? [block] : tableBlock(context, name);
  });
}

function tableBlock(context: HostContext, name: string): Block[] {
  const found = tablesOf(context).find(
    ({ table }) => table.name.toLowerCase() === name.toLowerCase()
  );
  const area = found && dataArea(found.table);
  return found && area ? [{ sheet: found.sheet, area }] : [];
}

/** Every formula of the book with its place. */
function* formulasOf(
  context: HostContext
): Iterable<{ sheet: SheetModel; row: number; column: number; formula: string }> {
  for (const sheet of context.book.sheets) {
    const used = sheet.usedArea(true);
    if (!used) continue;
    const formulas = sheet.formulas(used);
    for (const [down, line] of formulas.entries()) {
      for (const [across, formula] of line.entries()) {
        if (typeof formula !== "string" || !formula.startsWith("=")) continue;
        yield { sheet, row: used.top + down, column: used.left + across, formula };
      }
    }
  }
}

/** What the formulas of a block read; with `all` also what those cells read, and so on. */
export function precedentsOf(context: HostContext, block: Block, all: boolean): Block[] {
  return spread(block, all, (from) => {
    const used = from.sheet.usedArea(true);
    const area = used && intersect(used, from.area);
    if (!area) return [];
    return from.sheet
      .formulas(area)
      .flat()
      .flatMap((formula) => referencesOf(context, String(formula), from.sheet));
  });
}

/** The cells whose formulas read a block; with `all` also those that read them, and so on. */
export function dependentsOf(context: HostContext, block: Block, all: boolean): Block[] {
  const readers = [...formulasOf(context)].map((one) => ({
    block: { sheet: one.sheet, area: cellAt(one.row, one.column) },
    reads: referencesOf(context, one.formula, one.sheet),
  }));
  return spread(block, all, (from) =>
    readers
      .filter(({ reads }) =>
        reads.some((one) => one.sheet.id === from.sheet.id && intersect(one.area, from.area))
      )
      .map((reader) => reader.block)
  );
}

function spread(start: Block, all: boolean, next: (from: Block) => Block[]): Block[] {
  const found = new Map<string, Block>();
  let fresh = [start];
  while (fresh.length > 0) {
    const reached = fresh.flatMap(next).filter((block) => !found.has(keyOf(block)));
    for (const block of reached) found.set(keyOf(block), block);
    fresh = all ? reached : [];
  }
  return [...found.values()];
}

const keyOf = ({ sheet, area }: Block): string =>
  `${sheet.id}|${area.top}|${area.left}|${area.bottom}|${area.right}`;

const cellAt = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** Areas as few rectangles, sheet by sheet in the order of the tabs. */
export function bySheet(
  context: HostContext,
  blocks: readonly Block[]
): { readonly sheet: SheetModel; readonly areas: Area[] }[] {
  return context.book.sheets.flatMap((sheet) => {
    const areas = blocks.filter((one) => one.sheet.id === sheet.id).map(({ area }) => area);
    return areas.length === 0 ? [] : [{ sheet, areas: joined(areas) }];
  });
}

function joined(areas: readonly Area[]): Area[] {
  const whole = areas.reduce(bounding);
  if (areas.some(isUnbounded) || cellsOf(whole) > 200_000) return [...areas];
  return rectangles(whole, (row, column) =>
    areas.some(
      (one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right
    )
  );
}

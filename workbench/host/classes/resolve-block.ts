import type { SheetModel } from "../model/book-model";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { Block, HostContext } from "./context";
import { readAddress } from "./geometry";

/** The class of ranges, without its members: what other classes take as an argument. */
export abstract class BlockObject extends HostObject implements Block {
  abstract readonly sheet: SheetModel;
  abstract area: Block["area"];
}

/**
 * The cells that the client gave: a Range, an address, or a defined name.
 * @throws HostError InvalidArgument, ItemNotFound
 */
export function resolveBlock(context: HostContext, given: unknown, sheet: SheetModel): Block {
  if (given instanceof BlockObject) return given;
  if (typeof given !== "string") throw invalidArgument("range");
  const read = readAddress(given);
  if (read) {
    const target = read.sheet === undefined ? sheet : context.book.sheet(read.sheet);
    if (!target) throw itemNotFound(read.sheet ?? given);
    return { sheet: target, area: read.area };
  }
  const named = namedBlock(context, given, sheet);
  if (!named) throw invalidArgument(`address "${given}"`);
  return named;
}

/** The cells of an address with or without a sheet's name; undefined when it is none. */
export function readBlock(context: HostContext, address: string): Block | undefined {
  return blockOfFormula(context, address, context.book.active);
}

/** The cells of a defined name; a name of the sheet goes before one of the workbook. */
export function namedBlock(
  context: HostContext,
  name: string,
  sheet: SheetModel
): Block | undefined {
  const same = context.book.names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const found = same.find((one) => one.sheetId === sheet.id) ?? same.find((one) => !one.sheetId);
  return found && blockOfFormula(context, found.formula, sheet);
}

/** The cells a formula such as `=预算!$A$1:$B$2` refers to; undefined for anything else. */
export function blockOfFormula(
  context: HostContext,
  formula: string,
  sheet: SheetModel
): Block | undefined {
  const read = readAddress(formula);
  const target = read && (read.sheet === undefined ? sheet : context.book.sheet(read.sheet));
  return read && target ? { sheet: target, area: read.area } : undefined;
}

import type { Area } from "../../../src/core/sheets/address";
import type { SheetModel } from "../model/book-model";
import { intersect, isStructural, shifted } from "./geometry";

/** What is left of an area without the cells of another: up to four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const common = intersect(area, hole);
  if (!common) return [area];
  const rest: Area[] = [];
  const { top, left, bottom, right } = area;
  if (common.top > top) rest.push({ top, left, bottom: common.top - 1, right });
  if (common.left > left) {
    rest.push({ top: common.top, left, bottom: common.bottom, right: common.left - 1 });
  }
  if (common.right < right) {
    rest.push({ top: common.top, left: common.right + 1, bottom: common.bottom, right });
  }
  if (common.bottom < bottom) rest.push({ top: common.bottom + 1, left, bottom, right });
  return rest;
}

/** The same for several areas and several holes. */
export function withoutAll(areas: readonly Area[], holes: readonly Area[]): Area[] {
  return holes.reduce<Area[]>(
    (rest, hole) => rest.flatMap((area) => without(area, hole)),
    [...areas]
  );
}

export function overlap(areas: readonly Area[], others: readonly Area[]): boolean {
  return areas.some((one) => others.some((other) => intersect(one, other) !== undefined));
}

/** Takes the cells away from whatever has areas; what keeps none is gone. */
export function cutOut<T extends { readonly areas: readonly Area[] }>(
  items: readonly T[] | undefined,
  holes: readonly Area[]
): T[] {
  return (items ?? []).flatMap((item) => {
    if (!overlap(item.areas, holes)) return [item];
    const areas = withoutAll(item.areas, holes);
    return areas.length > 0 ? [{ ...item, areas }] : [];
  });
}

/** Rules, links and comments follow inserted and deleted rows and columns; formulas in rules do not. */
export function moveCellRules(sheet: SheetModel, change: Area, changeType: string): void {
  if (!isStructural(changeType)) return;
  const move = <T extends { readonly areas: readonly Area[] }>(items: readonly T[]): T[] =>
    items.flatMap((item) => {
      const areas = item.areas.flatMap((area) => shifted(area, change, changeType) ?? []);
      return areas.length > 0 ? [{ ...item, areas }] : [];
    });
  const { extras } = sheet;
  if (extras.conditionalFormats) extras.conditionalFormats = move(extras.conditionalFormats);
  if (extras.validations) extras.validations = move(extras.validations);
  if (extras.links) extras.links = move(extras.links);
  if (extras.comments) extras.comments = move(extras.comments);
  if (extras.notes) extras.notes = move(extras.notes);
}

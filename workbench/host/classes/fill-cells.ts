import type { Area } from "../../../src/core/sheets/address";
import type { SheetModel } from "../model/book-model";
import type { StoredCell } from "../model/stored-cells";
import { apiNotFound, invalidArgument } from "../protocol/host-error";
import { seriesOf, type SeriesKind } from "./fill-series";
import { bounding, cellsOf, columnsOf, isUnbounded, rowsOf, sameArea } from "./geometry";
import { mayWrite } from "./protection-rules";
import { surroundingRegion } from "./range-edges";
import { asEnum, optional } from "./wire-arguments";

const TYPES = {
  FillDefault: "Default",
  FillCopy: "Copy",
  FillSeries: "Series",
  FillFormats: "Copy",
  FillValues: "Default",
  FillDays: "Days",
  FillWeekdays: "Weekdays",
  FillMonths: "Months",
  FillYears: "Years",
  LinearTrend: "Linear",
  GrowthTrend: "Growth",
  FlashFill: undefined,
} as const satisfies Readonly<Record<string, SeriesKind | undefined>>;

const NAMES = Object.keys(TYPES) as (keyof typeof TYPES)[];

/** Goes on with a range over a larger one that holds it, in one direction. */
export function autoFill(
  sheet: SheetModel,
  source: Area,
  destination: Area | undefined,
  autoFillType: unknown
): void {
  const type =
    optional(autoFillType, (one) => asEnum(one, NAMES, "autoFillType"), "") ?? "FillDefault";
  const kind = TYPES[type];
  if (kind === undefined) throw apiNotFound("Range", `AutoFill(${type})`);
  const whole = destination ?? besides(sheet, source);
  if (!sameArea(bounding(source, whole), whole) || isUnbounded(whole)) {
    throw invalidArgument("destinationRange");
  }
  const vertical = columnsOf(whole) === columnsOf(source);
  if (!vertical && rowsOf(whole) !== rowsOf(source)) throw invalidArgument("destinationRange");
  if (cellsOf(whole) > 1_000_000) throw invalidArgument("destinationRange");
  if (sameArea(source, whole)) return;
  mayWrite(sheet, whole);
  const cells = sheet.takeCells(source);
  const formats = sheet.numberFormats(source);
  const lines = vertical ? columnsOf(source) : rowsOf(source);
  const length = vertical ? rowsOf(source) : columnsOf(source);
  const fillers = Array.from({ length: lines }, (_, line) => {
    const own = Array.from({ length }, (__, place) =>
      vertical ? cells[place]?.[line] : cells[line]?.[place]
    ).filter((cell): cell is StoredCell => cell !== undefined);
    const format = (vertical ? formats[0]?.[line] : formats[line]?.[0]) ?? "General";
    return lineFiller(sheet, own, kind, isDateFormat(format), vertical);
  });
  const part =
    type === "FillFormats" ? "Formats" : type === "FillValues" ? "Contents" : ("All" as const);
  const filled = Array.from({ length: rowsOf(whole) }, (_, down) =>
    Array.from({ length: columnsOf(whole) }, (__, across) => {
      const row = whole.top + down - source.top;
      const column = whole.left + across - source.left;
      const [line, place] = vertical ? [column, row] : [row, column];
      return place >= 0 && place < length ? null : (fillers[line]?.(place) ?? null);
    })
  );
  sheet.putCells(whole, filled, part);
}

function lineFiller(
  sheet: SheetModel,
  cells: readonly StoredCell[],
  kind: SeriesKind,
  areDates: boolean,
  vertical: boolean
): (place: number) => StoredCell {
  const length = cells.length;
  const plain = cells.every((cell) => cell.formula === undefined && !cell.error);
  const series = plain
    ? seriesOf(
        cells.map((cell) => cell.value),
        kind,
        areDates
      )
    : undefined;
  return (place) => {
    const at = ((place % length) + length) % length;
    const model = cells[at] as StoredCell;
    if (series) return { ...model, value: series(place) };
    if (model.formula === undefined) return model;
    const [down, across] = vertical ? [place - at, 0] : [0, place - at];
    return { ...model, formula: sheet.movedFormula(model.formula, down, across) };
  };
}

/** Without a destination the fill goes down as far as the cells beside it. */
function besides(sheet: SheetModel, source: Area): Area {
  const region = surroundingRegion(sheet, source);
  return region.bottom > source.bottom ? { ...source, bottom: region.bottom } : source;
}

function isDateFormat(format: string): boolean {
  const plain = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[yd]/i.test(plain) || /m{1,5}/i.test(plain.replace(/general/i, ""));
}

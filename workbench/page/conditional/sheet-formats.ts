import type { Area } from "../../../src/core/sheets/address";
import type { CellContent } from "../../host/model/book-model";
import type {
  ConditionalFormatModel,
  ConditionalLook,
  ConditionalRule,
} from "../../host/model/cell-rules";
import { intersect } from "../../host/classes/geometry";
import { cellTest, type CellTest } from "./cell-test";
import type { Bar, Decoration, Icon } from "./decoration";
import { dataBar, iconPlace, scaleColor, type FormulaValue, type Sorted } from "./scales";
import { numbersOf } from "./values";

export interface FormatSource {
  /** Raw values of an area, settled. */
  values(area: Area): readonly (readonly CellContent[])[];
  /** The area with content; nothing beyond it is formatted. */
  readonly used: Area | undefined;
  /** Serial of the day it is. */
  readonly today: number;
  /** What the formula of a format gives for a cell of it; undefined while that is not known. */
  cellFormula(format: ConditionalFormatModel, row: number, column: number): CellContent | undefined;
  /** What a formula without a cell of its own gives. */
  formula: FormulaValue;
}

type Part = { look?: ConditionalLook; bar?: Bar; icon?: Icon; valueHidden?: boolean };

/** One format made ready: what it does to a cell, or nothing. */
interface Ready {
  readonly areas: readonly Area[];
  readonly stops: boolean;
  part(row: number, column: number): Part | undefined;
}

/** Works out what the conditional formats of a sheet show. Made anew when values or formats change. */
export class SheetFormats {
  private readonly ready: readonly Ready[];

  constructor(
    formats: readonly ConditionalFormatModel[],
    private readonly source: FormatSource
  ) {
    this.ready = formats.flatMap((format) => this.prepare(format) ?? []);
  }

  /** Formats stand by priority: the first that says something of a part of the look wins. */
  at(row: number, column: number): Decoration | undefined {
    let found: Part | undefined;
    for (const { areas, stops, part } of this.ready) {
      if (!areas.some((area) => contains(area, row, column))) continue;
      const given = part(row, column);
      if (!given) continue;
      found = { ...given, ...found, look: { ...given.look, ...found?.look } };
      if (stops) break;
    }
    return found && { ...found, look: found.look ?? {} };
  }

  private prepare(format: ConditionalFormatModel): Ready | undefined {
    const { used } = this.source;
    const areas = used ? format.areas.flatMap((area) => intersect(area, used) ?? []) : [];
    // Blank cells beyond the content are formatted by rules on blanks only; they are left alone.
    if (areas.length === 0) return undefined;
    const grids = areas.map((area) => this.source.values(area));
    const value = (row: number, column: number): CellContent => {
      const place = areas.findIndex((area) => contains(area, row, column));
      const { top, left } = areas[place] as Area;
      return grids[place]?.[row - top]?.[column - left] ?? "";
    };
    const part = this.partOf(format, value, () => grids.flat(2));
    return { areas, stops: format.stopIfTrue, part };
  }

  private partOf(
    format: ConditionalFormatModel,
    value: (row: number, column: number) => CellContent,
    all: () => CellContent[]
  ): Ready["part"] {
    const { rule, look } = format;
    switch (rule.kind) {
      case "ColorScale":
      case "DataBar":
      case "IconSet": {
        const sorted = numbersOf(all()).sort((a, b) => a - b);
        return (row, column) => {
          const number = value(row, column);
          return typeof number === "number" ? this.scaled(rule, number, sorted) : undefined;
        };
      }
      default: {
        const test: CellTest | undefined =
          rule.kind === "Custom" ? undefined : cellTest(rule, all(), this.source.today);
        if (test) return (row, column) => (test(value(row, column)) ? { look } : undefined);
        return (row, column) =>
          isTrue(this.source.cellFormula(format, row, column)) ? { look } : undefined;
      }
    }
  }

  private scaled(
    rule: Extract<ConditionalRule, { kind: "ColorScale" | "DataBar" | "IconSet" }>,
    number: number,
    sorted: Sorted
  ): Part | undefined {
    const { formula } = this.source;
    if (rule.kind === "ColorScale") {
      const fill = scaleColor(rule, number, sorted, formula);
      return fill ? { look: { fill } } : undefined;
    }
    if (rule.kind === "DataBar") {
      const bar = dataBar(rule, number, sorted, formula);
      return bar && { bar, ...(rule.showDataBarOnly ? { valueHidden: true } : {}) };
    }
    const icon = { set: rule.style, place: iconPlace(rule, number, sorted, formula) };
    return { icon, ...(rule.iconOnly ? { valueHidden: true } : {}) };
  }
}

const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

const isTrue = (value: CellContent | undefined): boolean =>
  value === true || (typeof value === "number" && value !== 0);

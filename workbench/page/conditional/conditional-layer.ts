import {
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type IDisposable,
  type IStyleData,
} from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Area } from "../../../src/core/sheets/address";
import type { SheetModel } from "../../host/model/book-model";
import type { ConditionalFormatModel } from "../../host/model/cell-rules";
import type { UniverBook } from "../../host/model/univer-book";
import { serialOf } from "./date-period";
import type { Decoration } from "./decoration";
import { DecorationExtension, ICON_SIZE } from "./decoration-extension";
import { EngineFormulas } from "./engine-formulas";
import { lookStyle } from "./look-style";
import { ruleFormula, scaleFormulas } from "./rule-formula";
import { SheetFormats } from "./sheet-formats";

/** A formula of a format and the cells it is calculated for. */
interface Placed {
  readonly formula: string;
  readonly area: Area;
}

/** What is known of one sheet's formats. */
interface SheetState {
  readonly formulas: EngineFormulas;
  /** The formats and their area as they were last seen, to notice a change. */
  signature: string;
  readonly placed: Map<ConditionalFormatModel, readonly Placed[]>;
  scales: readonly Placed[];
  formats?: SheetFormats;
}

/**
 * Draws the conditional formats into the grid. They live in the book, in Excel's words; here their
 * effect is worked out for the cells that are drawn. (The grid's own package for them keeps formats
 * of its own and knows fewer kinds, so the book's are drawn directly.)
 */
export class ConditionalLayer {
  private readonly states = new Map<string, SheetState>();
  private readonly stops: IDisposable[] = [];
  private extension: IDisposable | undefined;

  /** @param hasNote whether a corner of a cell of the shown sheet is marked */
  constructor(
    private readonly book: UniverBook,
    private readonly hasNote: (row: number, column: number) => boolean
  ) {
    const { injector } = book.engine;
    this.stops.push(
      injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        effect: InterceptorEffectEnum.Style,
        priority: 10,
        handler: (cell, { subUnitId, row, col, rawData, workbook }, next) => {
          const decoration = this.at(subUnitId, row, col);
          if (!decoration) return next(cell);
          const own = typeof cell?.s === "string" ? workbook.getStyles().get(cell.s) : cell?.s;
          const copy = !cell || cell === rawData ? { ...rawData } : cell;
          return next(decorated(copy, own ?? undefined, decoration));
        },
      })
    );
  }

  /** Looks whether formats, or the cells they stand on, have changed, and draws them anew. */
  refresh(): void {
    this.attach();
    const sheet = this.book.active;
    const formats = sheet.extras.conditionalFormats ?? [];
    if (formats.length === 0 && !this.states.has(sheet.id)) return;
    const state = this.state(sheet.id);
    const used = sheet.usedArea(false);
    const signature = JSON.stringify([formats, used]);
    const same = signature === state.signature;
    if (!same) {
      state.signature = signature;
      this.place(state, formats, used);
    } else if (state.formats) return;
    state.formats = undefined;
    this.redraw();
  }

  /** Values have changed, or are calculated. */
  forget(sheetId: string): void {
    const state = this.states.get(sheetId);
    if (state) state.formats = undefined;
  }

  dispose(): void {
    this.extension?.dispose();
    for (const stop of this.stops) stop.dispose();
    for (const { formulas } of this.states.values()) formulas.dispose();
  }

  private at(sheetId: string, row: number, column: number): Decoration | undefined {
    const state = this.states.get(sheetId);
    const sheet = state && this.book.sheet(sheetId);
    if (!state || !sheet || state.signature === "") return undefined;
    state.formats ??= this.evaluate(state, sheet);
    return state.formats.at(row, column);
  }

  private evaluate(state: SheetState, sheet: SheetModel): SheetFormats {
    return new SheetFormats(sheet.extras.conditionalFormats ?? [], {
      values: (area) => sheet.values(area),
      used: sheet.usedArea(true),
      today: serialOf(new Date()),
      cellFormula: (format, row, column) => {
        const placed = state.placed.get(format)?.find(({ area }) => contains(area, row, column));
        return placed && state.formulas.value(placed.formula, placed.area, row, column);
      },
      formula: (formula) => {
        const placed = state.scales.find((one) => one.formula === withSign(formula));
        if (!placed) return undefined;
        return state.formulas.value(placed.formula, placed.area, placed.area.top, placed.area.left);
      },
    });
  }

  /** Gives the engine the formulas of the formats, each for the cells it stands on. */
  private place(
    state: SheetState,
    formats: readonly ConditionalFormatModel[],
    used: Area | undefined
  ): void {
    const sheet = this.book.active;
    state.placed.clear();
    const scales: Placed[] = [];
    for (const format of formats) {
      const [first] = format.areas;
      if (!first || !used) continue;
      const formula = ruleFormula(format.rule, first);
      if (formula !== undefined) {
        const placed = format.areas.flatMap((area): Placed[] => {
          const bottom = Math.min(area.bottom, used.bottom);
          const right = Math.min(area.right, used.right);
          if (bottom < area.top || right < area.left) return [];
          const [down, across] = [area.top - first.top, area.left - first.left];
          const moved =
            down === 0 && across === 0 ? formula : sheet.movedFormula(formula, down, across);
          return [{ formula: moved, area: { ...area, bottom, right } }];
        });
        state.placed.set(format, placed);
      }
      const cell = { ...first, bottom: first.top, right: first.left };
      for (const text of scaleFormulas(format.rule)) {
        scales.push({ formula: withSign(text), area: cell });
      }
    }
    state.scales = scales;
    state.formulas.follow([...[...state.placed.values()].flat(), ...scales]);
  }

  private state(sheetId: string): SheetState {
    let state = this.states.get(sheetId);
    if (!state) {
      const formulas = new EngineFormulas(this.book.engine, sheetId, () => {
        this.forget(sheetId);
        if (this.book.active.id === sheetId) this.redraw();
      });
      state = { formulas, signature: "", placed: new Map(), scales: [] };
      this.states.set(sheetId, state);
    }
    return state;
  }

  private get render() {
    const { injector, unitId } = this.book.engine;
    return injector.get(IRenderManagerService).getRenderById(unitId);
  }

  /** The grid's drawing exists some time after the book. */
  private attach(): void {
    const component = this.extension ? undefined : this.render?.mainComponent;
    if (!component) return;
    const extension = new DecorationExtension(
      (sheetId, row, column) => this.at(sheetId, row, column),
      this.hasNote
    );
    this.extension = (component as unknown as ExtensibleComponent).register(extension);
  }

  private redraw(): void {
    const { render } = this;
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.mainComponent?.makeDirty();
  }
}

interface ExtensibleComponent {
  register(extension: DecorationExtension): IDisposable;
}

function decorated(
  cell: ICellDataForSheetInterceptor,
  own: IStyleData | undefined,
  { look, icon, valueHidden }: Decoration
): ICellDataForSheetInterceptor {
  const fontRenderExtension = {
    ...cell.fontRenderExtension,
    ...(valueHidden ? { isSkip: true } : {}),
    ...(icon ? { leftOffset: ICON_SIZE + 4 } : {}),
  };
  return { ...cell, s: lookStyle(own, look), fontRenderExtension };
}

const withSign = (formula: string): string => `=${formula.replace(/^=/, "")}`;

const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

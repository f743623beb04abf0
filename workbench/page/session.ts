import { SetRangeValuesCommand } from "@univerjs/sheets";
import { ScrollCommand, SetZoomRatioCommand } from "@univerjs/sheets-ui";
import type { Locale } from "../../src/core/messages/message";
import { areaAddress, parseArea, parseCell } from "../../src/core/sheets/address";
import { writeWorkbook } from "../files/write-workbook";
import { createExcelHost, type ExcelHost } from "../host/excel-host";
import type { FunctionSet } from "../host/functions/metadata";
import type { BookData } from "../host/model/book-data";
import type { CellContent } from "../host/model/book-model";
import { bookDataOf } from "../host/model/book-snapshot";
import { createUniverGrid } from "../host/model/univer-grid";
import type { UniverBook } from "../host/model/univer-book";
import { ChartLayer } from "./chart-layer";
import { cellsView, onCellsMoved } from "./cells-view";
import { element } from "./dom";
import type { CellState } from "./api";

export interface SessionOptions {
  readonly locale: Locale;
  readonly dark: boolean;
  readonly functions: FunctionSet;
  readonly fileName: string;
  readonly paneTitle: string;
  /** Something was answered or changed: the page draws its counts anew. */
  onActivity(): void;
  onShowPane(): void;
}

/** One open workbook: its grid, its charts, the host over it and the add-in's page beside it. */
export class Session {
  readonly host: ExcelHost;
  private readonly book: UniverBook;
  private readonly charts: ChartLayer;
  private readonly frame: HTMLIFrameElement;
  private readonly box = element("div", { class: "grid" });
  private readonly stops: (() => void)[] = [];

  constructor(
    area: HTMLElement,
    pane: HTMLElement,
    data: BookData | undefined,
    readonly options: SessionOptions
  ) {
    area.prepend(this.box);
    this.book = createUniverGrid(this.box, {
      data,
      locale: options.locale === "en-US" ? "en" : "zh",
    });
    this.host = createExcelHost({
      book: this.book,
      locale: options.locale,
      theme: options.dark ? "dark" : "light",
      fileName: options.fileName,
      functions: options.functions,
      onShowTaskpane: options.onShowPane,
    });
    this.charts = new ChartLayer(this.book, () => cellsView(this.book.engine, this.box));
    area.append(this.charts.layer);
    this.frame = element("iframe", { src: "/addin/taskpane.html", title: options.paneTitle });
    pane.append(this.frame);
    this.stops.push(
      onCellsMoved(this.book.engine, this.box, () => this.charts.place()),
      this.book.on(() => this.redrawSoon()),
      this.host.batches.subscribe(() => this.redrawSoon())
    );
    this.redrawSoon();
  }

  /** The add-in's page asks for Excel's interface. */
  connect(page: Window & typeof globalThis): void {
    Object.defineProperty(page, "external", { value: this.host.externalFor(page) });
  }

  /** Waits until calculation, batches and function calls have come to rest. */
  async idle(): Promise<void> {
    for (let before = -1; before !== this.host.batches.all.length;) {
      before = this.host.batches.all.length;
      await this.host.whenIdle();
      // A command works between its batches, and the pane draws after the last.
      await new Promise((resolve) => setTimeout(resolve, QUIET));
    }
    this.redraw();
  }

  async press(functionName: string): Promise<void> {
    await this.host.whenIdle();
    await this.host.runRibbonCommand(functionName);
  }

  async data(): Promise<BookData> {
    await this.host.whenIdle();
    return bookDataOf(this.book);
  }

  async save(): Promise<Uint8Array> {
    const { namespace, file } = this.options.functions;
    return writeWorkbook(await this.data(), {
      functions: file.functions.map((entry) => `${namespace}.${entry.name ?? entry.id}`),
    });
  }

  sheets(): readonly string[] {
    return this.book.sheets.map((sheet) => sheet.name);
  }

  cell(sheet: string, address: string): CellState {
    const model = this.sheet(sheet);
    const area = parseArea(address);
    if (!area) throw new Error(`${address} is not a cell.`);
    return {
      value: model.values(area)[0]?.[0] ?? "",
      formula: model.formulas(area)[0]?.[0] ?? "",
      text: model.texts(area)[0]?.[0] ?? "",
    };
  }

  /** Goes the way of the grid's own editor, so the add-in hears of it as of a person's edit. */
  async type(sheet: string, address: string, content: CellContent): Promise<void> {
    const { commands, unitId } = this.book.engine;
    const formula = typeof content === "string" && content.startsWith("=");
    await commands.executeCommand(SetRangeValuesCommand.id, {
      unitId,
      subUnitId: this.sheet(sheet).id,
      range: this.range(address),
      value: formula ? { f: content, v: null } : { v: content === "" ? null : content, f: null },
    });
  }

  selection(): { readonly sheet: string; readonly address: string } {
    const { sheetId, area } = this.book.selection;
    return { sheet: this.book.sheet(sheetId)?.name ?? "", address: areaAddress(area) };
  }

  select(sheet: string, address: string): void {
    const area = parseArea(address);
    if (!area) throw new Error(`${address} is not a cell.`);
    this.book.selection = { sheetId: this.sheet(sheet).id, area };
  }

  async reveal(sheet: string, address: string, zoom = 1): Promise<void> {
    const { id } = this.sheet(sheet);
    this.book.activate(id);
    const { commands, unitId } = this.book.engine;
    const place = { unitId, subUnitId: id };
    await commands.executeCommand(SetZoomRatioCommand.id, { ...place, zoomRatio: zoom });
    const { startRow, startColumn } = this.range(address);
    await commands.executeCommand(ScrollCommand.id, {
      ...place,
      sheetViewStartRow: startRow,
      sheetViewStartColumn: startColumn,
      offsetX: 0,
      offsetY: 0,
    });
  }

  chartList(): readonly { readonly sheet: string; readonly name: string; readonly type: string }[] {
    return this.book.sheets.flatMap((sheet) =>
      sheet.extras.charts.map(({ name, type }) => ({ sheet: sheet.name, name, type }))
    );
  }

  dispose(): void {
    for (const stop of this.stops) stop();
    this.host.disconnect();
    this.frame.remove();
    this.charts.layer.remove();
    this.book.dispose();
    this.box.remove();
  }

  private sheet(name: string) {
    const sheet = this.book.sheet(name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  }

  private range(address: string) {
    const cell = parseCell(address);
    if (!cell) throw new Error(`${address} is not a cell.`);
    const { row, column } = cell;
    return { startRow: row, endRow: row, startColumn: column, endColumn: column };
  }

  private redrawing = false;

  /** Many changes come together; one drawing serves them all. */
  private redrawSoon(): void {
    if (this.redrawing) return;
    this.redrawing = true;
    requestAnimationFrame(() => this.redraw());
  }

  private redraw(): void {
    this.redrawing = false;
    if (!this.box.isConnected) return;
    this.charts.draw();
    this.options.onActivity();
  }
}

/** Milliseconds without a batch that count as rest. */
const QUIET = 80;

import { SetRangeValuesCommand } from "@univerjs/sheets";
import { ScrollCommand, SetZoomRatioCommand } from "@univerjs/sheets-ui";
import { ILayoutService } from "@univerjs/ui";
import type { Locale } from "../../src/core/messages/message";
import { areaAddress, parseArea, parseCell } from "../../src/core/sheets/address";
import { writeWorkbook } from "../files/write-workbook";
import { createExcelHost, type ExcelHost } from "../host/excel-host";
import { keepFocusOut } from "./kept-focus";
import { imageMaker } from "../pictures/image-maker";
import { pngInBrowser } from "../pictures/png-in-browser";
import type { FunctionSet } from "../host/functions/metadata";
import type { BookData } from "../host/model/book-data";
import type { CellContent } from "../host/model/book-model";
import { bookDataOf } from "../host/model/book-snapshot";
import { createUniverGrid } from "../host/model/univer-grid";
import type { UniverBook } from "../host/model/univer-book";
import { CellAids, remarksAt } from "./cell-aids";
import { ChartLayer } from "./chart-layer";
import { cellBox, cellsView, onCellHovered, onCellsMoved } from "./cells-view";
import { ConditionalLayer } from "./conditional/conditional-layer";
import { element } from "./dom";
import type { CellState } from "./api";
import type { ExcelSettings } from "./excel-settings";
import { PROFILES } from "../host/faults";
import { SNIPPET_SETS } from "../snippets/api-sets";
import { selectionSums, type SelectionSums } from "./selection-sums";
import type { PreparedSnippet } from "../snippets/prepare-snippet";
import { SnippetPane } from "./snippet-pane";

export interface SessionOptions {
  readonly locale: Locale;
  readonly dark: boolean;
  /** The add-in's custom functions. */
  readonly functions: FunctionSet;
  readonly fileName: string;
  readonly paneTitle: string;
  /** Which Excel is played. */
  readonly excel: ExcelSettings;
  /** Stands in the pane instead of the add-in. */
  readonly snippet?: PreparedSnippet;
  /** Something was answered or changed: the page draws its counts anew. */
  onActivity(): void;
  onShowPane(): void;
  /** What an add-in asks of Excel itself. `behavior` is Excel's word: `Save`, `SkipSave` … */
  onSave(behavior: string): void;
  onClose(behavior: string): void;
  onCreateWorkbook(file: Uint8Array | undefined): void;
  /** A page has been loaded into the pane. */
  onPage(page: Window): void;
}

/** One open workbook: its grid, its charts, the host over it and the add-in's page beside it. */
export class Session {
  readonly host: ExcelHost;
  private readonly book: UniverBook;
  private readonly charts: ChartLayer;
  private readonly conditional: ConditionalLayer;
  private readonly aids: CellAids;
  private frame: HTMLIFrameElement | undefined;
  private snippet: SnippetPane | undefined;
  private readonly box = element("div", { class: "grid" });
  private readonly entersGrid = keepFocusOut(this.box);
  private readonly stops: (() => void)[] = [];

  constructor(
    area: HTMLElement,
    private readonly pane: HTMLElement,
    data: BookData | undefined,
    readonly options: SessionOptions
  ) {
    area.prepend(this.box);
    this.book = createUniverGrid(this.box, {
      data,
      locale: options.locale === "en-US" ? "en" : "zh",
    });
    const { excel, snippet } = options;
    const sets = PROFILES[excel.profile].requirementSets;
    this.host = createExcelHost({
      book: this.book,
      locale: options.locale,
      theme: options.dark ? "dark" : "light",
      fileName: options.fileName,
      functions: snippet ? snippet.functions : options.functions,
      profile: excel.profile,
      faults: excel.faults,
      withoutFunctions: excel.withoutFunctions,
      ...(snippet ? { requirementSets: { ...SNIPPET_SETS, ...sets } } : {}),
      image: imageMaker(() => this.host.book, pngInBrowser),
      onShowTaskpane: options.onShowPane,
      onSave: options.onSave,
      onClose: options.onClose,
      onCreateWorkbook: options.onCreateWorkbook,
    });
    this.charts = new ChartLayer(this.book, () => cellsView(this.book.engine, this.box));
    this.conditional = new ConditionalLayer(
      this.book,
      (row, column) => remarksAt(this.book, row, column).length > 0
    );
    this.aids = new CellAids(this.book, {
      locale: options.locale,
      box: (row, column) => cellBox(this.book.engine, this.box, row, column),
      enter: (row, column, choice) => void this.enter(row, column, choice),
      leave: () => this.enterGrid(),
    });
    area.append(this.charts.layer, this.aids.layer);
    this.openPage();
    this.stops.push(
      onCellsMoved(this.book.engine, this.box, () => {
        this.charts.place();
        this.aids.place();
      }),
      onCellHovered(this.book.engine, (cell) => this.aids.hover(cell)),
      this.book.on((event) => {
        if (event.kind === "changed" || event.kind === "calculated") {
          this.conditional.forget(event.sheetId);
        }
        this.redrawSoon();
      }),
      this.host.batches.subscribe(() => this.redrawSoon())
    );
    this.redrawSoon();
  }

  /** Opens the page in the pane; one that is there already is closed first, as when a pane is reopened. */
  openPage(): void {
    this.closePage();
    // Faults count the batches of this page.
    this.host.faults = { ...this.host.faults };
    const { snippet, locale, paneTitle } = this.options;
    this.snippet = snippet && new SnippetPane(snippet, locale);
    const frame =
      this.snippet?.frame ?? element("iframe", { src: "/addin/taskpane.html", title: paneTitle });
    frame.addEventListener("load", () => {
      if (frame.contentWindow) this.options.onPage(frame.contentWindow);
    });
    this.frame = frame;
    this.pane.append(frame, ...(this.snippet ? [this.snippet.console] : []));
  }

  private closePage(): void {
    this.host.disconnect();
    this.frame?.remove();
    this.snippet?.console.remove();
  }

  /** Puts the keyboard into the page in the pane. */
  enterPage(): void {
    this.frame?.contentWindow?.focus();
  }

  /** Puts the keyboard into the grid. */
  enterGrid(): void {
    this.entersGrid();
    this.book.engine.injector.get(ILayoutService).focus();
  }

  /** The active sheet as an add-in finds it: protected or not. */
  get sheetProtected(): boolean {
    return this.book.active.extras.protection.protected;
  }
  set sheetProtected(on: boolean) {
    const { protection } = this.book.active.extras;
    this.book.active.extras.protection = { ...protection, protected: on };
  }

  /** The add-in's page asks for Excel's interface. */
  connect(page: Window & typeof globalThis): void {
    this.snippet?.connect(page);
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

  /** What the status bar tells of the selected cells. */
  sums(): SelectionSums | undefined {
    const { sheetId, area } = this.book.selection;
    const sheet = this.book.sheet(sheetId);
    return sheet && selectionSums(sheet, area);
  }

  /** Opens the list of the selected cell, when it has one. */
  openChoices(): boolean {
    return this.aids.open();
  }

  /** A choice is read as typed text is: `90` is a number. */
  private async enter(row: number, column: number, choice: string): Promise<void> {
    const number = choice.trim() === "" ? NaN : Number(choice);
    const place = areaAddress({ top: row, bottom: row, left: column, right: column });
    await this.type(this.book.active.name, place, Number.isFinite(number) ? number : choice);
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
    this.closePage();
    this.charts.layer.remove();
    this.aids.layer.remove();
    this.conditional.dispose();
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
    this.conditional.refresh();
    this.aids.place();
    this.options.onActivity();
  }
}

/** Milliseconds without a batch that count as rest. */
const QUIET = 80;

import type { PageParts, PageSetup, SheetModel } from "../model/book-model";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { HostObject, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import type { HostContext } from "./context";
import { isEntireColumn, isEntireRow, localAddress, readAddress } from "./geometry";
import { Range } from "./range";
import { resolveBlock } from "./resolve-block";
import {
  asBoolean,
  asEnum,
  asInteger,
  asNumber,
  asRecord,
  asText,
  optional,
} from "./wire-arguments";

const ORIENTATIONS = ["Portrait", "Landscape"] as const;
/** Excel's words → those of files; the first is the standard. */
const PRINT_COMMENTS = { NoComments: "none", EndSheet: "atEnd", InPlace: "asDisplayed" } as const;
const PRINT_ERRORS = {
  AsDisplayed: "displayed",
  Blank: "blank",
  Dash: "dash",
  NotAvailable: "NA",
} as const;
const PRINT_ORDERS = ["DownThenOver", "OverThenDown"] as const;
const POINTS_PER_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const UNITS = ["Points", "Inches", "Centimeters"] as const;

/** Print set-up; margins in points. */
export class PageLayout extends HostObject {
  readonly className = "PageLayout";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel
  ) {
    super();
  }

  private get page(): PageSetup {
    return this.sheet.extras.page;
  }

  get Orientation(): string {
    return this.page.orientation;
  }
  set Orientation(value: unknown) {
    this.page.orientation = asEnum(value, ORIENTATIONS, "orientation");
  }
  get PaperSize(): string {
    const { paperSize } = this.page;
    return /^\d+$/.test(paperSize) ? "User" : paperSize;
  }
  set PaperSize(value: unknown) {
    this.page.paperSize = asText(value, "paperSize");
  }
  get CenterHorizontally(): boolean {
    return this.page.centerHorizontally;
  }
  set CenterHorizontally(value: unknown) {
    this.page.centerHorizontally = asBoolean(value, "centerHorizontally");
  }
  get CenterVertically(): boolean {
    return this.page.centerVertically;
  }
  set CenterVertically(value: unknown) {
    this.page.centerVertically = asBoolean(value, "centerVertically");
  }
  get Zoom(): Record<string, number> {
    const { fitWidth, fitHeight, scale } = this.page;
    if (fitWidth === undefined && fitHeight === undefined) return { scale: scale ?? 100 };
    return {
      ...(fitWidth === undefined ? {} : { horizontalFitToPages: fitWidth }),
      ...(fitHeight === undefined ? {} : { verticalFitToPages: fitHeight }),
    };
  }
  set Zoom(value: unknown) {
    const zoom = asRecord(value, "zoom");
    this.page.scale = optional(zoom["scale"], asNumber, "scale");
    this.page.fitWidth = optional(zoom["horizontalFitToPages"], asInteger, "horizontalFitToPages");
    this.page.fitHeight = optional(zoom["verticalFitToPages"], asInteger, "verticalFitToPages");
  }
  get LeftMargin(): number {
    return this.page.margins.left;
  }
  set LeftMargin(value: unknown) {
    this.page.margins.left = asNumber(value, "leftMargin");
  }
  get RightMargin(): number {
    return this.page.margins.right;
  }
  set RightMargin(value: unknown) {
    this.page.margins.right = asNumber(value, "rightMargin");
  }
  get TopMargin(): number {
    return this.page.margins.top;
  }
  set TopMargin(value: unknown) {
    this.page.margins.top = asNumber(value, "topMargin");
  }
  get BottomMargin(): number {
    return this.page.margins.bottom;
  }
  set BottomMargin(value: unknown) {
    this.page.margins.bottom = asNumber(value, "bottomMargin");
  }
  get HeaderMargin(): number {
    return this.page.margins.header;
  }
  set HeaderMargin(value: unknown) {
    this.page.margins.header = asNumber(value, "headerMargin");
  }
  get FooterMargin(): number {
    return this.page.margins.footer;
  }
  set FooterMargin(value: unknown) {
    this.page.margins.footer = asNumber(value, "footerMargin");
  }
  get BlackAndWhite(): boolean {
    return this.page.blackAndWhite ?? false;
  }
  set BlackAndWhite(value: unknown) {
    this.page.blackAndWhite = asBoolean(value, "blackAndWhite");
  }
  get DraftMode(): boolean {
    return this.page.draftMode ?? false;
  }
  set DraftMode(value: unknown) {
    this.page.draftMode = asBoolean(value, "draftMode");
  }
  get PrintGridlines(): boolean {
    return this.page.printGridlines ?? false;
  }
  set PrintGridlines(value: unknown) {
    this.page.printGridlines = asBoolean(value, "printGridlines");
  }
  get PrintHeadings(): boolean {
    return this.page.printHeadings ?? false;
  }
  set PrintHeadings(value: unknown) {
    this.page.printHeadings = asBoolean(value, "printHeadings");
  }
  get PrintOrder(): string {
    return this.page.printOrder ?? "DownThenOver";
  }
  set PrintOrder(value: unknown) {
    this.page.printOrder = asEnum(value, PRINT_ORDERS, "printOrder");
  }
  /** `""` stands for automatic. */
  get FirstPageNumber(): number | string {
    return this.page.firstPageNumber ?? "";
  }
  set FirstPageNumber(value: unknown) {
    if (value === "") delete this.page.firstPageNumber;
    else this.page.firstPageNumber = asInteger(value, "firstPageNumber");
  }
  get PrintComments(): string {
    return wordOf(PRINT_COMMENTS, this.page.kept?.["cellComments"]);
  }
  set PrintComments(value: unknown) {
    this.keep(
      "cellComments",
      PRINT_COMMENTS[asEnum(value, keysOf(PRINT_COMMENTS), "printComments")]
    );
  }
  get PrintErrors(): string {
    return wordOf(PRINT_ERRORS, this.page.kept?.["errors"]);
  }
  set PrintErrors(value: unknown) {
    this.keep("errors", PRINT_ERRORS[asEnum(value, keysOf(PRINT_ERRORS), "printErrors")]);
  }
  private keep(word: string, value: string): void {
    this.page.kept = { ...this.page.kept, [word]: value };
  }
  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.sheet);
  }

  SetPrintMargins(unit: unknown, options: unknown): null {
    const factor = POINTS_PER_UNIT[asEnum(unit, UNITS, "unit")];
    const given = asRecord(options, "marginOptions");
    for (const side of ["top", "bottom", "left", "right", "header", "footer"] as const) {
      const size = optional(given[side], asNumber, side);
      if (size !== undefined) this.page.margins[side] = size * factor;
    }
    return null;
  }
  SetPrintArea(area: unknown): null {
    this.page.printArea = localAddress(resolveBlock(this.context, area, this.sheet).area);
    return null;
  }
  SetPrintTitleRows(rows: unknown): null {
    const { area } = resolveBlock(this.context, rows, this.sheet);
    if (!isEntireRow(area)) throw invalidArgument("title rows");
    this.page.titleRows = localAddress(area);
    return null;
  }
  SetPrintTitleColumns(columns: unknown): null {
    const { area } = resolveBlock(this.context, columns, this.sheet);
    if (!isEntireColumn(area)) throw invalidArgument("title columns");
    this.page.titleColumns = localAddress(area);
    return null;
  }
  GetPrintAreaOrNullObject(): HostObject | NullObject {
    const read = this.page.printArea && readAddress(this.page.printArea);
    return read ? this.context.make.rangeAreas(this.sheet, [read.area]) : NULL_OBJECT;
  }
  GetPrintTitleRowsOrNullObject(): Range | NullObject {
    return this.titles(this.page.titleRows);
  }
  GetPrintTitleColumnsOrNullObject(): Range | NullObject {
    return this.titles(this.page.titleColumns);
  }

  GetPrintArea(): HostObject {
    return there(this.GetPrintAreaOrNullObject(), "print area");
  }
  GetPrintTitleRows(): HostObject {
    return there(this.GetPrintTitleRowsOrNullObject(), "title rows");
  }
  GetPrintTitleColumns(): HostObject {
    return there(this.GetPrintTitleColumnsOrNullObject(), "title columns");
  }

  private titles(address: string | undefined): Range | NullObject {
    const read = address === undefined ? undefined : readAddress(address);
    return read ? new Range(this.context, this.sheet, read.area) : NULL_OBJECT;
  }
}

function keysOf<K extends string>(words: Readonly<Record<K, string>>): K[] {
  return Object.keys(words) as K[];
}

function wordOf<K extends string>(words: Readonly<Record<K, string>>, kept: string | undefined): K {
  const keys = keysOf(words);
  return keys.find((key) => words[key] === kept) ?? (keys[0] as K);
}

function there(object: HostObject | NullObject, what: string): HostObject {
  if (object === NULL_OBJECT) throw itemNotFound(what);
  return object;
}

/** What is printed at the head and foot of pages: of all, of the first one, of the even ones. */
export class HeaderFooterGroup extends HostObject {
  readonly className = "HeaderFooterGroup";

  constructor(private readonly sheet: SheetModel) {
    super();
  }
  private get page(): PageSetup {
    return this.sheet.extras.page;
  }
  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.sheet, "default");
  }
  get OddPages(): HeaderFooter {
    return new HeaderFooter(this.sheet, "default");
  }
  get EvenPages(): HeaderFooter {
    return new HeaderFooter(this.sheet, "evenPages");
  }
  get FirstPage(): HeaderFooter {
    return new HeaderFooter(this.sheet, "firstPage");
  }
  get State(): string {
    const { firstPage, evenPages } = this.page;
    if (firstPage) return evenPages ? "FirstOddAndEven" : "FirstAndDefault";
    return evenPages ? "OddAndEven" : "Default";
  }
  set State(value: unknown) {
    const state = asEnum(value, HEADER_STATES, "state");
    const { page } = this;
    if (!state.startsWith("First")) delete page.firstPage;
    else page.firstPage ??= {};
    if (!state.endsWith("OddAndEven")) delete page.evenPages;
    else page.evenPages ??= {};
  }
  get UseSheetMargins(): boolean {
    return this.page.headersOwnMargins !== true;
  }
  set UseSheetMargins(value: unknown) {
    this.page.headersOwnMargins = asBoolean(value, "useSheetMargins") ? undefined : true;
  }
  get UseSheetScale(): boolean {
    return this.page.headersOwnScale !== true;
  }
  set UseSheetScale(value: unknown) {
    this.page.headersOwnScale = asBoolean(value, "useSheetScale") ? undefined : true;
  }
}

const HEADER_STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

/** Texts for pages that have none of their own are kept all the same, as in Excel, once the state asks for them. */
export class HeaderFooter extends HostObject {
  readonly className = "HeaderFooter";

  constructor(
    private readonly sheet: SheetModel,
    private readonly pages: "default" | "firstPage" | "evenPages"
  ) {
    super();
  }
  private read(part: keyof PageParts): string {
    const { page } = this.sheet.extras;
    return (this.pages === "default" ? page : page[this.pages])?.[part] ?? "";
  }
  private write(part: keyof PageParts, value: unknown): void {
    const { page } = this.sheet.extras;
    const parts = this.pages === "default" ? page : (page[this.pages] ??= {});
    const text = asText(value, part);
    if (text.length > 255) throw invalidArgument(`${part}: longer than 255 characters`);
    parts[part] = text;
  }
  get LeftHeader(): string {
    return this.read("headerLeft");
  }
  set LeftHeader(value: unknown) {
    this.write("headerLeft", value);
  }
  get CenterHeader(): string {
    return this.read("headerCenter");
  }
  set CenterHeader(value: unknown) {
    this.write("headerCenter", value);
  }
  get RightHeader(): string {
    return this.read("headerRight");
  }
  set RightHeader(value: unknown) {
    this.write("headerRight", value);
  }
  get LeftFooter(): string {
    return this.read("footerLeft");
  }
  set LeftFooter(value: unknown) {
    this.write("footerLeft", value);
  }
  get CenterFooter(): string {
    return this.read("footerCenter");
  }
  set CenterFooter(value: unknown) {
    this.write("footerCenter", value);
  }
  get RightFooter(): string {
    return this.read("footerRight");
  }
  set RightFooter(value: unknown) {
    this.write("footerRight", value);
  }
}

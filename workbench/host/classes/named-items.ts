import type { BookModel, CellContent, NameModel, SheetModel } from "../model/book-model";
import { isErrorText } from "../model/cell-content";
import { HostError, invalidArgument, itemNotFound } from "../protocol/host-error";
import { HostCollection, HostObject, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import type { HostContext } from "./context";
import { absoluteSheetAddress } from "./geometry";
import { Range } from "./range";
import { blockOfFormula, BlockObject } from "./resolve-block";
import { asBoolean, asText, optional } from "./wire-arguments";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LOOKS_LIKE_CELL = /^(?:\$?[A-Z]{1,3}\$?\d+|R\d*C\d*|R|C)$/i;

export class NamedItem extends HostObject {
  readonly className = "NamedItem";

  constructor(
    private readonly context: HostContext,
    private model: NameModel
  ) {
    super();
  }

  override identity(): string {
    return this.model.name;
  }
  get _Id(): string {
    return this.model.name;
  }
  get Name(): string {
    return this.model.name;
  }
  get Comment(): string {
    return this.model.comment;
  }
  set Comment(value: unknown) {
    this.change({ comment: asText(value, "comment") });
  }
  get Visible(): boolean {
    return this.model.visible;
  }
  set Visible(value: unknown) {
    this.change({ visible: asBoolean(value, "visible") });
  }
  get Formula(): string {
    return this.model.formula;
  }
  set Formula(value: unknown) {
    this.change({ formula: asFormula(asText(value, "formula")) });
  }
  get Scope(): string {
    return this.model.sheetId === undefined ? "Workbook" : "Worksheet";
  }
  get Type(): Promise<string> {
    return this.content().then((content) => (content === undefined ? "Range" : nameType(content)));
  }
  /** The address of a range, otherwise what the formula comes to. */
  get Value(): Promise<unknown> {
    return this.content().then((content) => {
      const block = this.block();
      if (block) return absoluteSheetAddress(block.sheet.name, block.area);
      return Array.isArray(content) ? null : content;
    });
  }
  get Worksheet(): HostObject {
    const sheet = this.WorksheetOrNullObject;
    if (sheet === NULL_OBJECT) throw itemNotFound("worksheet of a workbook name");
    return sheet;
  }
  get WorksheetOrNullObject(): HostObject | NullObject {
    const sheet = this.model.sheetId && this.context.book.sheet(this.model.sheetId);
    return sheet ? this.context.make.worksheet(sheet) : NULL_OBJECT;
  }
  override get sometimes(): readonly string[] {
    return this.model.sheetId === undefined ? ["Worksheet"] : [];
  }
  get ArrayValues(): NamedItemArrayValues {
    return new NamedItemArrayValues(this.context, this.model);
  }
  Delete(): null {
    this.context.book.deleteName(this.model.name, this.model.sheetId);
    return null;
  }
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (range === NULL_OBJECT) throw itemNotFound(`range of "${this.model.name}"`);
    return range;
  }
  GetRangeOrNullObject(): Range | NullObject {
    const block = this.block();
    return block ? new Range(this.context, block.sheet, block.area) : NULL_OBJECT;
  }

  private block(): ReturnType<typeof blockOfFormula> {
    return blockOfFormula(this.context, this.model.formula, this.context.book.active);
  }
  /** What the formula comes to; undefined for a name of cells. */
  private async content(): Promise<Awaited<ReturnType<BookModel["evaluate"]>> | undefined> {
    if (this.block()) return undefined;
    const { book } = this.context;
    return book.evaluate(this.model.formula, this.model.sheetId ?? book.active.id);
  }
  private change(part: Partial<NameModel>): void {
    this.model = { ...this.model, ...part };
    this.context.book.setName(this.model);
  }
}

function nameType(content: Awaited<ReturnType<BookModel["evaluate"]>>): string {
  if (Array.isArray(content)) return "Array";
  if (typeof content === "string") return isErrorText(content) ? "Error" : "String";
  return typeof content === "boolean"
    ? "Boolean"
    : Number.isInteger(content)
      ? "Integer"
      : "Double";
}

/** The values of a name: those of its cells, or of its formula. */
export class NamedItemArrayValues extends HostObject {
  readonly className = "NamedItemArrayValues";

  constructor(
    private readonly context: HostContext,
    private readonly model: NameModel
  ) {
    super();
  }
  get Values(): unknown {
    return this.read(
      (range) => range.Values,
      (values) => values
    );
  }
  get Types(): unknown {
    return this.read(
      (range) => range.ValueTypes,
      (values) => values.map((row) => row.map(valueTypeOf))
    );
  }
  private async read(
    ofCells: (range: Range) => unknown,
    ofValues: (values: CellContent[][]) => unknown
  ): Promise<unknown> {
    const { book } = this.context;
    const block = blockOfFormula(this.context, this.model.formula, book.active);
    if (block) return ofCells(new Range(this.context, block.sheet, block.area));
    const value = await book.evaluate(this.model.formula, this.model.sheetId ?? book.active.id);
    return ofValues(Array.isArray(value) ? value : [[value]]);
  }
}

function valueTypeOf(value: CellContent): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorText(value) ? "Error" : "String";
}

/** Names of the workbook, or of one sheet. */
export class NamedItemCollection extends HostCollection {
  readonly className = "NamedItemCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet?: SheetModel
  ) {
    super();
  }

  items(): NamedItem[] {
    return this.models().map((model) => new NamedItem(this.context, model));
  }
  indexed(key: unknown): NamedItem {
    return this.GetItem(key);
  }
  GetCount(): number {
    return this.models().length;
  }
  GetItem(key: unknown): NamedItem {
    const item = this.GetItemOrNullObject(key);
    if (item === NULL_OBJECT) throw itemNotFound(`name "${String(key)}"`);
    return item;
  }
  GetItemOrNullObject(key: unknown): NamedItem | NullObject {
    const name = asText(key, "name").toLowerCase();
    const model = this.models().find((one) => one.name.toLowerCase() === name);
    return model ? new NamedItem(this.context, model) : NULL_OBJECT;
  }
  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const text = asText(name, "name");
    if (!NAME.test(text) || LOOKS_LIKE_CELL.test(text) || text.length > 255) {
      throw invalidArgument(`name "${text}"`);
    }
    if (this.GetItemOrNullObject(text) !== NULL_OBJECT) {
      throw new HostError("ItemAlreadyExists", `The name "${text}" already exists.`, 409);
    }
    const model: NameModel = {
      name: text,
      formula:
        reference instanceof BlockObject
          ? `=${absoluteSheetAddress(reference.sheet.name, reference.area)}`
          : asFormula(asText(reference, "reference")),
      comment: optional(comment, asText, "comment") ?? "",
      visible: true,
      ...(this.sheet ? { sheetId: this.sheet.id } : {}),
    };
    this.context.book.setName(model);
    return new NamedItem(this.context, model);
  }

  /** Formulas are the same in every language the host knows. */
  AddFormulaLocal(name: unknown, formula: unknown, comment: unknown): NamedItem {
    return this.Add(name, asText(formula, "formula"), comment);
  }

  private models(): NameModel[] {
    return this.context.book.names.filter((name) => name.sheetId === this.sheet?.id);
  }
}

const asFormula = (text: string): string => (text.startsWith("=") ? text : `=${text}`);

import type { NameModel, SheetModel } from "../model/book-model";
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
  get Type(): string {
    if (this.block()) return "Range";
    const constant = this.constant();
    if (constant === undefined) return "Error";
    return { number: "Double", boolean: "Boolean", string: "String" }[typeof constant as "string"];
  }
  /** The address of a range, or the constant. */
  get Value(): unknown {
    const block = this.block();
    return block ? absoluteSheetAddress(block.sheet.name, block.area) : (this.constant() ?? null);
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
  private constant(): string | number | boolean | undefined {
    const text = this.model.formula.replace(/^=/, "");
    if (/^".*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
    if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
    return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
  }
  private change(part: Partial<NameModel>): void {
    this.model = { ...this.model, ...part };
    this.context.book.setName(this.model);
  }
}

/** The values of a name over cells. */
export class NamedItemArrayValues extends HostObject {
  readonly className = "NamedItemArrayValues";

  constructor(
    private readonly context: HostContext,
    private readonly model: NameModel
  ) {
    super();
  }
  get Values(): unknown {
    return this.read((range) => range.Values);
  }
  get Types(): unknown {
    return this.read((range) => range.ValueTypes);
  }
  private read(of: (range: Range) => unknown): unknown {
    const block = blockOfFormula(this.context, this.model.formula, this.context.book.active);
    if (!block) throw itemNotFound(`values of "${this.model.name}"`);
    return of(new Range(this.context, block.sheet, block.area));
  }
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

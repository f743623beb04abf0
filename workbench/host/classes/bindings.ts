import type { Area } from "../../../src/core/sheets/address";
import { invalidArgument, invalidOperation, itemNotFound } from "../protocol/host-error";
import { HostCollection, HostObject, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import { settled, type Block, type HostContext } from "./context";
import { cellsOf, intersect, sameArea } from "./geometry";
import { Range } from "./range";
import { namedBlock, resolveBlock } from "./resolve-block";
import { liveTable, tablesOf } from "./table-access";
import { Table } from "./table";
import { asEnum, asIndex, asText, optional } from "./wire-arguments";

export const BINDING_TYPES = ["Range", "Table", "Text"] as const;

/** Cells that the page gave a name of its own. They follow inserted and deleted rows and columns. */
export interface BindingModel {
  readonly id: string;
  readonly type: (typeof BINDING_TYPES)[number];
  readonly sheetId: string;
  area: Area;
  /** Of a binding to a table. */
  readonly tableId?: number;
}

/** The cells of a binding now. @throws HostError when they have been deleted */
export function blockOfBinding(context: HostContext, binding: BindingModel): Block {
  if (binding.tableId !== undefined) {
    const { sheet, table } = liveTable(context, binding.tableId);
    return { sheet, area: table.area };
  }
  const sheet = context.book.sheet(binding.sheetId);
  if (!sheet) throw invalidOperation(`the cells of binding "${binding.id}" have been deleted`);
  return { sheet, area: binding.area };
}

/**
 * Makes a binding; one of the same id gives way.
 * @throws HostError InvalidArgument for cells that do not fit the type
 */
export function addBinding(
  context: HostContext,
  block: Block,
  type: BindingModel["type"],
  id: string
): BindingModel {
  const { bindings } = context.application;
  if (id === "") throw invalidArgument("id");
  if (type === "Text" && cellsOf(block.area) !== 1)
    throw invalidArgument("a text binding: one cell");
  const table = type === "Table" ? tableAt(context, block) : undefined;
  if (type === "Table" && table === undefined) throw invalidArgument("the cells are no table");
  const binding: BindingModel = {
    id,
    type,
    sheetId: block.sheet.id,
    area: block.area,
    ...(table === undefined ? {} : { tableId: table }),
  };
  bindings.delete(id);
  bindings.set(id, binding);
  return binding;
}

function tableAt(context: HostContext, { sheet, area }: Block): number | undefined {
  return tablesOf(context, sheet).find(({ table }) => {
    const common = intersect(table.area, area);
    return common !== undefined && sameArea(common, area);
  })?.table.id;
}

export class Binding extends HostObject {
  readonly className = "Binding";

  constructor(
    private readonly context: HostContext,
    private readonly model: BindingModel
  ) {
    super();
  }
  override identity(): string {
    return this.model.id;
  }
  get Id(): string {
    return this.model.id;
  }
  get Type(): string {
    return this.model.type;
  }
  GetRange(): Range {
    const { sheet, area } = blockOfBinding(this.context, this.model);
    return new Range(this.context, sheet, area);
  }
  GetTable(): Table {
    if (this.model.tableId === undefined) throw invalidOperation("the binding is of another type");
    liveTable(this.context, this.model.tableId);
    return new Table(this.context, this.model.tableId);
  }
  async GetText(): Promise<string> {
    if (this.model.type !== "Text") throw invalidOperation("the binding is of another type");
    const { sheet, area } = blockOfBinding(this.context, this.model);
    await settled(this.context);
    return sheet.texts(area)[0]?.[0] ?? "";
  }
  Delete(): null {
    this.context.application.bindings.delete(this.model.id);
    return null;
  }
}

export class BindingCollection extends HostCollection {
  readonly className = "BindingCollection";

  constructor(private readonly context: HostContext) {
    super();
  }
  private get all(): BindingModel[] {
    return [...this.context.application.bindings.values()];
  }
  items(): Binding[] {
    return this.all.map((model) => new Binding(this.context, model));
  }
  indexed(key: unknown): Binding {
    return this.GetItem(key);
  }
  GetItem(key: unknown): Binding {
    const item = this.GetItemOrNullObject(key);
    if (item === NULL_OBJECT) throw itemNotFound(`binding "${String(key)}"`);
    return item;
  }
  get Count(): number {
    return this.all.length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: unknown): Binding {
    const model = this.all[asIndex(index, "index")];
    if (!model) throw invalidArgument("index");
    return new Binding(this.context, model);
  }
  GetItemOrNullObject(id: unknown): Binding | NullObject {
    const model = this.context.application.bindings.get(asText(id, "id"));
    return model ? new Binding(this.context, model) : NULL_OBJECT;
  }
  Add(range: unknown, bindingType: unknown, id: unknown): Binding {
    const block = resolveBlock(this.context, range, this.context.book.active);
    return this.make(block, bindingType, id);
  }
  AddFromNamedItem(name: unknown, bindingType: unknown, id: unknown): Binding {
    const text = asText(name, "name");
    const { active } = this.context.book;
    const table = tablesOf(this.context).find(
      (one) => one.table.name.toLowerCase() === text.toLowerCase()
    );
    const block = table
      ? { sheet: table.sheet, area: table.table.area }
      : namedBlock(this.context, text, active);
    if (!block) throw itemNotFound(`name "${text}"`);
    return this.make(block, bindingType, id);
  }
  AddFromSelection(bindingType: unknown, id: unknown): Binding {
    const { sheetId, area } = this.context.book.selection;
    const sheet = this.context.book.sheet(sheetId) ?? this.context.book.active;
    return this.make({ sheet, area }, bindingType, id);
  }

  private make(block: Block, bindingType: unknown, id: unknown): Binding {
    const type = asEnum(bindingType, BINDING_TYPES, "bindingType");
    const given = optional(id, asText, "id") ?? `binding${this.Count + 1}`;
    return new Binding(this.context, addBinding(this.context, block, type, given));
  }
}

import type { Area } from "../../../src/core/sheets/address";
import type { SheetModel } from "../model/book-model";
import { freeId, type CommentModel } from "../model/cell-rules";
import { HostError, invalidArgument, itemNotFound } from "../protocol/host-error";
import { HostCollection, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import { overlap } from "./areas";
import { asContent, Comment, CommentAccess, signed } from "./comment";
import type { Block, HostContext } from "./context";
import { EventType, WORKBOOK_TARGET } from "./event-hub";
import { cellsOf } from "./geometry";
import { mayDo } from "./protection-rules";
import { resolveBlock } from "./resolve-block";
import { asIndex, asText } from "./wire-arguments";

/** The comments of a sheet, or of all sheets. Notes, the older kind, are none of them. */
export class CommentCollection extends HostCollection {
  readonly className = "CommentCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet?: SheetModel
  ) {
    super();
  }

  items(): Comment[] {
    return this.all().map((one) => new Comment(one));
  }
  indexed(key: unknown): Comment {
    return this.GetItem(key);
  }
  GetCount(): number {
    return this.all().length;
  }
  GetItem(key: unknown): Comment {
    const item = this.GetItemOrNullObject(key);
    if (item === NULL_OBJECT) throw itemNotFound("comment");
    return item;
  }
  GetItemOrNullObject(key: unknown): Comment | NullObject {
    const id = asText(key, "commentId");
    const found = this.all().find((one) => one.id === id);
    return found ? new Comment(found) : NULL_OBJECT;
  }
  GetItemAt(index: unknown): Comment {
    const found = this.all()[asIndex(index, "index")];
    if (!found) throw invalidArgument("index");
    return new Comment(found);
  }
  GetItemByCell(cell: unknown): Comment {
    const { sheet, area } = this.cell(cell);
    const found = commentAt(sheet, area);
    if (!found) throw itemNotFound("comment of the cell");
    return new Comment(new CommentAccess(this.context, sheet, found.id));
  }
  GetItemByReplyId(reply: unknown): Comment {
    const id = asText(reply, "replyId");
    const found = this.all().find((one) => one.model.replies.some((own) => own.id === id));
    if (!found) throw itemNotFound("comment of the reply");
    return new Comment(found);
  }
  /** A cell has one comment at most. */
  Add(cell: unknown, content: unknown, contentType: unknown): Comment {
    const { sheet, area } = this.cell(cell);
    mayDo(sheet, "allowEditObjects");
    const text = asContent(content, contentType);
    if (commentAt(sheet, area)) {
      throw new HostError("ItemAlreadyExists", "The cell has a comment already.", 409);
    }
    const everywhere = this.context.book.sheets.flatMap((one) => one.extras.comments ?? []);
    const model: CommentModel = {
      id: freeId("comment", everywhere),
      areas: [area],
      ...text,
      ...signed(sheet),
      resolved: false,
      replies: [],
    };
    sheet.extras.comments = [...(sheet.extras.comments ?? []), model];
    const access = new CommentAccess(this.context, sheet, model.id);
    access.raise(EventType.CommentAdded);
    return new Comment(access);
  }

  _RegisterAddedEvent(): null {
    return this.context.events.register(EventType.CommentAdded, this.target);
  }
  _UnregisterAddedEvent(): null {
    return this.context.events.unregister(EventType.CommentAdded, this.target);
  }
  _RegisterChangedEvent(): null {
    return this.context.events.register(EventType.CommentChanged, this.target);
  }
  _UnregisterChangedEvent(): null {
    return this.context.events.unregister(EventType.CommentChanged, this.target);
  }
  _RegisterDeletedEvent(): null {
    return this.context.events.register(EventType.CommentDeleted, this.target);
  }
  _UnregisterDeletedEvent(): null {
    return this.context.events.unregister(EventType.CommentDeleted, this.target);
  }

  private get target(): string {
    return this.sheet?.id ?? WORKBOOK_TARGET;
  }
  private all(): CommentAccess[] {
    const sheets = this.sheet ? [this.sheet] : this.context.book.sheets;
    return sheets.flatMap((sheet) =>
      (sheet.extras.comments ?? []).map(({ id }) => new CommentAccess(this.context, sheet, id))
    );
  }
  private cell(given: unknown): Block {
    const block = resolveBlock(this.context, given, this.sheet ?? this.context.book.active);
    if (cellsOf(block.area) !== 1) throw invalidArgument("a comment belongs to one cell");
    return block;
  }
}

function commentAt(sheet: SheetModel, area: Area): CommentModel | undefined {
  return sheet.extras.comments?.find((one) => overlap(one.areas, [area]));
}

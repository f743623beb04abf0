import type { CommentModel, ReplyModel } from "../model/cell-rules";
import type { SheetModel } from "../model/book-model";
import { freeId } from "../model/cell-rules";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { HostCollection, HostObject, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import type { HostContext } from "./context";
import { EventType } from "./event-hub";
import { asBoolean, asEnum, asIndex, asText, optional } from "./wire-arguments";

/** Whoever works at the host. */
const AUTHOR = { author: "用户", email: "" } as const;

/** Text of a comment or reply; mentions of people are not known here. */
export function asContent(content: unknown, contentType: unknown): string {
  const type = optional(contentType, (one) => asEnum(one, ["Plain", "Mention"], "contentType"), "");
  if (type === "Mention") throw invalidArgument("contentType: the host knows no people");
  const text = asText(content, "content");
  if (text === "") throw invalidArgument("content");
  return text;
}

export const signed = (): { author: string; email: string; created: string } => ({
  ...AUTHOR,
  created: new Date().toISOString(),
});

/** A comment as it stands on its sheet now. */
export class CommentAccess {
  constructor(
    readonly context: HostContext,
    readonly sheet: SheetModel,
    readonly id: string
  ) {}

  get model(): CommentModel {
    const model = this.sheet.extras.comments?.find(({ id }) => id === this.id);
    if (!model) throw itemNotFound("comment");
    return model;
  }
  raise(type: number, changeType?: string, replyIds: readonly string[] = []): void {
    this.context.events.raiseForSheet(type, this.sheet.id, {
      source: "Local",
      commentDetails: [{ commentId: this.id, replyIds }],
      ...(changeType === undefined ? {} : { changeType }),
    });
  }
}

export class Comment extends HostObject {
  readonly className = "Comment";

  constructor(private readonly comment: CommentAccess) {
    super();
  }
  override identity(): string {
    return this.comment.id;
  }
  get Id(): string {
    return this.comment.model.id;
  }
  get Content(): unknown {
    return this.comment.model.content;
  }
  set Content(value: unknown) {
    this.comment.model.content = asContent(value, null);
    this.comment.raise(EventType.CommentChanged, "CommentEdited");
  }
  get AuthorName(): string {
    return this.comment.model.author;
  }
  get AuthorEmail(): string {
    return this.comment.model.email;
  }
  get CreationDate(): string {
    return this.comment.model.created;
  }
  get ContentType(): string {
    return "Plain";
  }
  get Resolved(): unknown {
    return this.comment.model.resolved;
  }
  set Resolved(value: unknown) {
    const resolved = asBoolean(value, "resolved");
    if (resolved === this.comment.model.resolved) return;
    this.comment.model.resolved = resolved;
    this.comment.raise(EventType.CommentChanged, resolved ? "CommentResolved" : "CommentReopened");
  }
  get Replies(): CommentReplyCollection {
    return new CommentReplyCollection(this.comment);
  }
  GetLocation(): HostObject {
    return locationOf(this.comment);
  }
  Delete(): null {
    const { sheet, model } = this.comment;
    const replies = model.replies.map(({ id }) => id);
    sheet.extras.comments = sheet.extras.comments?.filter(({ id }) => id !== model.id);
    this.comment.raise(EventType.CommentDeleted, undefined, replies);
    return null;
  }
}

function locationOf({ context, sheet, model }: CommentAccess): HostObject {
  const [area] = model.areas;
  if (!area) throw itemNotFound("cell of the comment");
  return context.make.range(sheet, area);
}

export class CommentReply extends HostObject {
  readonly className = "CommentReply";

  constructor(
    private readonly comment: CommentAccess,
    private readonly id: string
  ) {
    super();
  }
  private get model(): ReplyModel {
    const model = this.comment.model.replies.find(({ id }) => id === this.id);
    if (!model) throw itemNotFound("reply");
    return model;
  }
  override identity(): string {
    return this.id;
  }
  get Id(): string {
    return this.model.id;
  }
  get Content(): unknown {
    return this.model.content;
  }
  set Content(value: unknown) {
    this.model.content = asContent(value, null);
    this.comment.raise(EventType.CommentChanged, "ReplyEdited", [this.id]);
  }
  get AuthorName(): string {
    return this.model.author;
  }
  get AuthorEmail(): string {
    return this.model.email;
  }
  get CreationDate(): string {
    return this.model.created;
  }
  get ContentType(): string {
    return "Plain";
  }
  get Resolved(): boolean {
    return this.comment.model.resolved;
  }
  GetLocation(): HostObject {
    return locationOf(this.comment);
  }
  GetParentComment(): Comment {
    return new Comment(this.comment);
  }
  Delete(): null {
    const { model } = this.comment;
    model.replies = model.replies.filter(({ id }) => id !== this.id);
    this.comment.raise(EventType.CommentChanged, "ReplyDeleted", [this.id]);
    return null;
  }
}

export class CommentReplyCollection extends HostCollection {
  readonly className = "CommentReplyCollection";

  constructor(private readonly comment: CommentAccess) {
    super();
  }
  items(): CommentReply[] {
    return this.comment.model.replies.map(({ id }) => new CommentReply(this.comment, id));
  }
  indexed(key: unknown): CommentReply {
    return this.GetItem(key);
  }
  GetCount(): number {
    return this.comment.model.replies.length;
  }
  GetItem(key: unknown): CommentReply {
    const reply = this.GetItemOrNullObject(key);
    if (reply === NULL_OBJECT) throw itemNotFound("reply");
    return reply;
  }
  GetItemOrNullObject(key: unknown): CommentReply | NullObject {
    return this.items().find((one) => one.identity() === asText(key, "id")) ?? NULL_OBJECT;
  }
  GetItemAt(index: unknown): CommentReply {
    const reply = this.items()[asIndex(index, "index")];
    if (!reply) throw invalidArgument("index");
    return reply;
  }
  Add(content: unknown, contentType: unknown): CommentReply {
    const { model } = this.comment;
    const own = { content: asContent(content, contentType), ...signed() };
    const reply: ReplyModel = { id: freeId(`${model.id}-reply`, model.replies), ...own };
    model.replies = [...model.replies, reply];
    this.comment.raise(EventType.CommentChanged, "ReplyAdded", [reply.id]);
    return new CommentReply(this.comment, reply.id);
  }
}

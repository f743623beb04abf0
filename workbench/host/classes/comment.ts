import type { CommentModel, MentionedText, ReplyModel } from "../model/cell-rules";
import type { SheetModel } from "../model/book-model";
import { freeId } from "../model/cell-rules";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { HostCollection, HostObject, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import type { HostContext } from "./context";
import { EventType } from "./event-hub";
import {
  asBoolean,
  asEnum,
  asIndex,
  asInteger,
  asRecord,
  asText,
  optional,
} from "./wire-arguments";

/** What a comment or a reply says. People are named, not told: the host sends no mail. */
export interface CommentText {
  readonly content: string;
  readonly mentions?: MentionedText;
}

/** @throws HostError InvalidArgument */
export function asContent(content: unknown, contentType: unknown): CommentText {
  const type = optional(contentType, (one) => asEnum(one, ["Plain", "Mention"], "contentType"), "");
  if (type === "Mention") return mentionedText(content);
  const text = asText(content, "content");
  if (text === "") throw invalidArgument("content");
  return { content: text };
}

function mentionedText(content: unknown): CommentText {
  const given = asRecord(content, "content");
  const richContent = asText(given["richContent"], "richContent");
  if (!Array.isArray(given["mentions"])) throw invalidArgument("mentions");
  const mentions = (given["mentions"] as unknown[]).map((one) => {
    const { id, name, email } = asRecord(one, "mentions");
    return {
      id: asInteger(id, "id"),
      name: asText(name, "name"),
      email: asText(email, "email"),
    };
  });
  const text = richContent.replace(/<at id="\d+">(.*?)<\/at>/g, "@$1");
  if (text === "") throw invalidArgument("richContent");
  return { content: text, mentions: { richContent, mentions } };
}

/** The members that comments and replies have of what they say. */
abstract class Said extends HostObject {
  protected abstract readonly said: { content: string; mentions?: MentionedText };
  protected abstract changed(): void;

  get Content(): unknown {
    return this.said.content;
  }
  set Content(value: unknown) {
    this.write(asContent(value, null));
  }
  get ContentType(): string {
    return this.said.mentions ? "Mention" : "Plain";
  }
  get Mentions(): unknown {
    return this.said.mentions?.mentions ?? [];
  }
  get RichContent(): string {
    return this.said.mentions?.richContent ?? this.said.content;
  }
  UpdateMentions(contentWithMentions: unknown): null {
    this.write(mentionedText(contentWithMentions));
    return null;
  }
  private write({ content, mentions }: CommentText): void {
    const { said } = this;
    said.content = content;
    if (mentions) said.mentions = mentions;
    else delete said.mentions;
    this.changed();
  }
}

/** Said by whoever works at the host. */
export const signed = (sheet: SheetModel): { author: string; email: string; created: string } => ({
  author: sheet.words.user,
  email: "",
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

export class Comment extends Said {
  readonly className = "Comment";

  constructor(private readonly comment: CommentAccess) {
    super();
  }
  protected get said(): CommentModel {
    return this.comment.model;
  }
  protected changed(): void {
    this.comment.raise(EventType.CommentChanged, "CommentEdited");
  }
  override identity(): string {
    return this.comment.id;
  }
  get Id(): string {
    return this.comment.model.id;
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

export class CommentReply extends Said {
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
  protected get said(): ReplyModel {
    return this.model;
  }
  protected changed(): void {
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
    const own = { ...asContent(content, contentType), ...signed(this.comment.sheet) };
    const reply: ReplyModel = { id: freeId(`${model.id}-reply`, model.replies), ...own };
    model.replies = [...model.replies, reply];
    this.comment.raise(EventType.CommentChanged, "ReplyAdded", [reply.id]);
    return new CommentReply(this.comment, reply.id);
  }
}

import { HostObject } from "../protocol/host-object";
import type { HostContext } from "./context";
import { CustomPropertyCollection } from "./custom-properties";
import { asIndex, asText } from "./wire-arguments";

const STARTED = new Date().toISOString();

export class DocumentProperties extends HostObject {
  readonly className = "DocumentProperties";

  constructor(private readonly context: HostContext) {
    super();
  }

  get Title(): string {
    return this.read("title");
  }
  set Title(value: unknown) {
    this.write("title", value);
  }
  get Subject(): string {
    return this.read("subject");
  }
  set Subject(value: unknown) {
    this.write("subject", value);
  }
  get Author(): string {
    return this.read("author");
  }
  set Author(value: unknown) {
    this.write("author", value);
  }
  get Keywords(): string {
    return this.read("keywords");
  }
  set Keywords(value: unknown) {
    this.write("keywords", value);
  }
  get Comments(): string {
    return this.read("comments");
  }
  set Comments(value: unknown) {
    this.write("comments", value);
  }
  get Category(): string {
    return this.read("category");
  }
  set Category(value: unknown) {
    this.write("category", value);
  }
  get Manager(): string {
    return this.read("manager");
  }
  set Manager(value: unknown) {
    this.write("manager", value);
  }
  get Company(): string {
    return this.read("company");
  }
  set Company(value: unknown) {
    this.write("company", value);
  }

  get LastAuthor(): string {
    return this.read("lastAuthor") || this.read("author");
  }
  get RevisionNumber(): number {
    return Number(this.read("revisionNumber") || 0);
  }
  set RevisionNumber(value: unknown) {
    this.write("revisionNumber", String(asIndex(value, "revisionNumber")));
  }
  /** ISO text; a book that never was a file counts as made when the host began. */
  get CreationDate(): string {
    return this.read("creationDate") || STARTED;
  }
  get Custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.context);
  }

  private read(name: string): string {
    return this.context.book.properties[name] ?? "";
  }
  private write(name: string, value: unknown): void {
    this.context.book.properties = {
      ...this.context.book.properties,
      [name]: asText(value, name),
    };
  }
}

/**
 * Comments (threads with answers) and notes (the older kind), read from and written into the parts of the
 * file. A thread stands in three of them: the conversation, its people, and a note for older programs.
 */
import { strFromU8 } from "fflate";
import { areaAddress, cellAddress, parseCell } from "../../src/core/sheets/address";
import type { SheetData } from "../host/model/book-data";
import type { CommentModel, NoteModel, ReplyModel } from "../host/model/cell-rules";
import { putElement, SHEET_ORDER } from "./element-order";
import { escapeXml, unescapeXml, type FileParts } from "./file-parts";
import { kindOf, relationsOf, type PackageWriter, type Relation } from "./package-graph";
import { attributesOf, changeSheet, elementsOf, sheetPaths, textOf } from "./sheet-xml";
import { childrenOf, rootOf, selfContained } from "./xml-children";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const THREAD_RELATION = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
const PERSON_RELATION = "http://schemas.microsoft.com/office/2017/10/relationships/person";
const SHEET_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const WORKBOOK = "xl/workbook.xml";

export interface SheetComments {
  readonly comments: CommentModel[];
  readonly notes: NoteModel[];
}

interface Person {
  readonly name: string;
  readonly email: string;
}

/** Takes comments and notes out of the parts, sheet by sheet. */
export function takeComments(parts: FileParts): SheetComments[] {
  const people = new Map<string, Person>();
  for (const { target } of relationsOf(parts, WORKBOOK).filter((one) => kindOf(one) === "person")) {
    for (const { tag } of elementsOf(text(parts, target), "person")) {
      const { id = "", displayName = "", userId = "" } = attributesOf(tag);
      people.set(id, { name: displayName, email: userId.includes("@") ? userId : "" });
    }
    delete parts[target];
  }
  return sheetPaths(parts).map((path) => {
    const relations = relationsOf(parts, path);
    const part = (kind: string): string =>
      text(parts, relations.find((one) => kindOf(one) === kind)?.target ?? "");
    const threads = part("threadedComment");
    const listed = part("comments");
    const drawn = drawnNotes(parts, path, relations);
    const comments = threads === "" ? [] : readThreads(threads, people);
    const threaded = new Set(comments.map(({ areas }) => areaAddress(areas[0]!)));
    const notes = readNotes(listed, drawn.shapes).filter(
      ({ areas }) => !threaded.has(areaAddress(areas[0]!))
    );
    for (const one of relations) {
      if (["threadedComment", "comments"].includes(kindOf(one))) delete parts[one.target];
    }
    if (drawn.path !== undefined) {
      delete parts[drawn.path];
      changeSheet(parts, path, (xml) => putElement(xml, "legacyDrawing", "", SHEET_ORDER));
    }
    return { comments, notes };
  });
}

function text(parts: FileParts, path: string): string {
  return parts[path] ? strFromU8(parts[path]) : "";
}

function readThreads(xml: string, people: ReadonlyMap<string, Person>): CommentModel[] {
  const found = new Map<string, CommentModel>();
  for (const { tag, body } of elementsOf(xml, "threadedComment")) {
    const at = attributesOf(tag);
    const person = people.get(at["personId"] ?? "");
    const said: ReplyModel = {
      id: at["id"] ?? "",
      content: textOf(body, "text") ?? "",
      author: person?.name ?? "",
      email: person?.email ?? "",
      created: isoDate(at["dT"]),
    };
    const parent = at["parentId"];
    const cell = parseCell(at["ref"] ?? "");
    if (parent !== undefined) found.get(parent)?.replies.push(said);
    else if (cell) {
      const area = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
      const resolved = at["done"] === "1" || at["done"] === "true";
      found.set(said.id, { ...said, areas: [area], resolved, replies: [] });
    }
  }
  return [...found.values()];
}

/** The file writes no time zone; it means universal time. */
function isoDate(written: string | undefined): string {
  const date = new Date(`${(written ?? "").replace(/Z$/, "")}Z`);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString();
}

function readNotes(xml: string, shapes: ReadonlyMap<string, string>): NoteModel[] {
  const root = rootOf(xml);
  const authors = elementsOf(xml, "author").map(({ body }) => unescapeXml(body));
  return elementsOf(xml, "comment").flatMap(({ tag, body }) => {
    const { ref = "", authorId } = attributesOf(tag);
    const cell = parseCell(ref);
    const words = childrenOf(`<comment>${body}</comment>`).find(({ name }) => name === "text");
    if (!cell || !words) return [];
    const area = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    const runs = elementsOf(words.xml, "t").map((one) => unescapeXml(one.body));
    const shape = shapes.get(`${cell.row},${cell.column}`);
    return [
      {
        areas: [area],
        text: runs.join(""),
        author: authors[Number(authorId ?? 0)] ?? "",
        file: {
          cell: cellAddress(cell.row, cell.column),
          xml: selfContained(words.xml, root?.tag ?? ""),
          ...(shape === undefined ? {} : { shape }),
        },
      },
    ];
  });
}

/** The boxes of notes by their cell; boxes of other things stand in the same part. */
function drawnNotes(
  parts: FileParts,
  sheet: string,
  relations: readonly Relation[]
): { readonly path?: string; readonly shapes: ReadonlyMap<string, string> } {
  const shapes = new Map<string, string>();
  const legacy = rootOf(text(parts, sheet))?.children.find(({ name }) => name === "legacyDrawing");
  const id = /:id="([^"]*)"/.exec(legacy?.xml ?? "")?.[1];
  const path = relations.find((one) => one.id === id)?.target;
  if (path === undefined) return { shapes };
  const xml = text(parts, path);
  for (const [shape] of xml.matchAll(/<v:shape\b[\s\S]*?<\/v:shape>/g)) {
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
    if (/ObjectType="Note"/.test(shape) && row && column) shapes.set(`${row},${column}`, shape);
  }
  return { path, shapes };
}

interface WrittenNote {
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  readonly author: string;
  /** The element `text`. */
  readonly xml: string;
  /** The thread that the note stands for. */
  readonly thread?: string;
  readonly shape?: string;
}

/** Puts comments and notes of all sheets into the parts. */
export function putComments(
  parts: FileParts,
  sheets: readonly SheetData[],
  writer: PackageWriter
): void {
  const people = new People();
  sheetPaths(parts).forEach((path, place) => {
    const { comments = [], notes = [] } = sheets[place]?.extras ?? {};
    if (comments.length + notes.length === 0) return;
    const threads = comments.filter(({ areas }) => areas.length > 0);
    const ids = threads.map(({ id }, number) => guid(id, place, number));
    const written = byPlace([
      ...notes.flatMap(noteOf),
      ...threads.map((one, number) => threadNote(one, ids[number] ?? "")),
    ]);
    const listed = writer.create(
      "xl/comments1.xml",
      `${SHEET_TYPES}.comments+xml`,
      notesXml(written)
    );
    writer.connect(path, `${OFFICE}/comments`, listed);
    const drawn = writer.create(
      "xl/drawings/vmlDrawing1.vml",
      "application/vnd.openxmlformats-officedocument.vmlDrawing",
      boxesXml(written, place + 1)
    );
    const id = writer.connect(path, `${OFFICE}/vmlDrawing`, drawn);
    const element = `<legacyDrawing xmlns:r="${OFFICE}" r:id="${id}"/>`;
    changeSheet(parts, path, (xml) => putElement(xml, "legacyDrawing", element, SHEET_ORDER));
    if (threads.length === 0) return;
    const conversation = writer.create(
      "xl/threadedComments/threadedComment1.xml",
      "application/vnd.ms-excel.threadedcomments+xml",
      threadsXml(threads, ids, people)
    );
    writer.connect(path, THREAD_RELATION, conversation);
  });
  if (people.count === 0) return;
  const list = writer.create(
    "xl/persons/person.xml",
    "application/vnd.ms-excel.person+xml",
    people.xml()
  );
  writer.connect(WORKBOOK, PERSON_RELATION, list);
}

/** The later one of two on one cell is passed over: a cell has one note. */
function byPlace(notes: readonly WrittenNote[]): WrittenNote[] {
  const cells = new Map<string, WrittenNote>();
  for (const note of notes) if (!cells.has(note.cell)) cells.set(note.cell, note);
  return [...cells.values()].sort((one, two) => one.row - two.row || one.column - two.column);
}

function noteOf({ areas, text: words, author, file }: NoteModel): WrittenNote[] {
  const [area] = areas;
  if (!area) return [];
  const cell = cellAddress(area.top, area.left);
  const xml = file?.xml ?? `<text><t xml:space="preserve">${escapeXml(words)}</t></text>`;
  const shape = file?.cell === cell ? file.shape : undefined;
  return [
    {
      cell,
      row: area.top,
      column: area.left,
      author: author ?? "",
      xml,
      ...(shape === undefined ? {} : { shape }),
    },
  ];
}

function threadNote(comment: CommentModel, thread: string): WrittenNote {
  const [area] = comment.areas;
  const { top = 0, left = 0 } = area ?? {};
  const said = [comment, ...comment.replies].map((one) => `${one.author}: ${one.content}`);
  const xml = `<text><t xml:space="preserve">${escapeXml(said.join("\n"))}</t></text>`;
  const cell = cellAddress(top, left);
  return { cell, row: top, column: left, author: `tc=${thread}`, xml, thread };
}

function notesXml(notes: readonly WrittenNote[]): string {
  const authors = [...new Set(notes.map(({ author }) => author))];
  const items = notes.map(({ cell, author, xml, thread }) => {
    const uid = thread === undefined ? "" : ` xr:uid="${thread}"`;
    return `<comment ref="${cell}" authorId="${authors.indexOf(author)}" shapeId="0"${uid}>${xml}</comment>`;
  });
  return (
    `<comments xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
    'mc:Ignorable="xr" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision">' +
    `<authors>${authors.map((one) => `<author>${escapeXml(one)}</author>`).join("")}</authors>` +
    `<commentList>${items.join("")}</commentList></comments>`
  );
}

/** Shapes count through 1,024 numbers of their sheet. */
function boxesXml(notes: readonly WrittenNote[], sheet: number): string {
  const boxes = notes.map((note, place) => {
    const id = `_x0000_s${sheet * 1024 + place + 1}`;
    if (note.shape === undefined) return boxXml(note, id);
    return note.shape.replace(/\sid="[^"]*"/, ` id="${id}"`).replace(/\so:spid="[^"]*"/, "");
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheet}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${boxes.join("")}</xml>`
  );
}

/** A box of two columns and four rows, beside its cell. */
function boxXml({ row, column }: WrittenNote, id: string): string {
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, 15, top, 10, column + 3, 15, top + 4, 4].join(", ");
  return (
    `<v:shape id="${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" ` +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

function threadsXml(
  comments: readonly CommentModel[],
  ids: readonly string[],
  people: People
): string {
  const said = (one: ReplyModel | CommentModel, ref: string, id: string, more: string): string => {
    const time = one.created === "" ? "" : ` dT="${one.created.replace(/0?Z$/, "")}"`;
    const person = people.id(one.author, one.email);
    return (
      `<threadedComment ref="${ref}"${time} personId="${person}" id="${id}"${more}>` +
      `<text>${escapeXml(one.content)}</text></threadedComment>`
    );
  };
  const items = comments.flatMap((comment, place) => {
    const [area] = comment.areas;
    const ref = cellAddress(area?.top ?? 0, area?.left ?? 0);
    const id = ids[place] ?? "";
    return [
      said(comment, ref, id, comment.resolved ? ' done="1"' : ""),
      ...comment.replies.map((reply, number) => {
        const own = isGuid(reply.id) ? reply.id : derived(id, number + 1);
        return said(reply, ref, own, ` parentId="${id}"`);
      }),
    ];
  });
  return `<ThreadedComments xmlns="${THREADS}">${items.join("")}</ThreadedComments>`;
}

const isGuid = (id: string): boolean =>
  /^\{[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}$/.test(id);

const hex = (number: number, digits: number): string =>
  number.toString(16).toUpperCase().padStart(digits, "0");

/** The same comment, the same id: files of the same data are the same. */
function guid(id: string, sheet: number, number: number): string {
  return isGuid(id) ? id : `{50455246-${hex(sheet + 1, 4)}-4000-8000-${hex(number + 1, 12)}}`;
}

function derived(id: string, number: number): string {
  return `{${hex(number, 8)}${id.slice(9)}`;
}

class People {
  private readonly known: Person[] = [];

  get count(): number {
    return this.known.length;
  }

  id(name: string, email: string): string {
    let place = this.known.findIndex((one) => one.name === name && one.email === email);
    if (place < 0) place = this.known.push({ name, email }) - 1;
    return `{50455246-0000-4000-8001-${hex(place + 1, 12)}}`;
  }

  xml(): string {
    const items = this.known.map(({ name, email }, place) => {
      const user = escapeXml(email === "" ? name : email);
      return (
        `<person displayName="${escapeXml(name)}" id="{50455246-0000-4000-8001-${hex(place + 1, 12)}}" ` +
        `userId="${user}" providerId="None"/>`
      );
    });
    return `<personList xmlns="${THREADS}">${items.join("")}</personList>`;
  }
}
